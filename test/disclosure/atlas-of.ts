import type { Area } from "../../src/model/area.ts";
import type { DisclosureRules } from "../../src/model/atlas-config.ts";
import type { Atlas, BreakdownEntry } from "../../src/model/atlas.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Observation } from "../../src/model/observation.ts";
import { atlasConfigSchema } from "../../src/model/atlas-config.ts";
import { EMPTY_PARTS, plainArea, plainIndicator, plainObservation } from "../atlases/plain.ts";

/** What a test says of an atlas; all else is the same in every test. */
export interface AtlasSketch {
  /** Codes with their parents, e.g. { R: "", A: "R", B: "R" }. */
  readonly areas: Readonly<Record<string, string>>;
  readonly openAreas?: readonly string[];
  readonly contextAreas?: readonly string[];
  readonly indicators: readonly (Pick<Indicator, "code"> & Partial<Indicator>)[];
  /** "sex" to its codes; every dimension is exhaustive unless named in `openDimensions`. */
  readonly breakdowns?: Readonly<Record<string, readonly string[]>>;
  readonly openDimensions?: readonly string[];
  readonly rules?: Partial<DisclosureRules>;
  readonly observations: readonly ObservationSketch[];
}

export type ObservationSketch = Pick<Observation, "indicator" | "area" | "value"> &
  Partial<Observation>;

/** Makes an atlas of a sketch. */
export function atlasOf(sketch: AtlasSketch): Atlas<Observation> {
  return {
    ...EMPTY_PARTS,
    config: configOf(sketch.rules ?? {}),
    areas: areasOf(sketch),
    indicators: sketch.indicators.map(indicatorOf),
    observations: sketch.observations.map(observationOf),
    breakdowns: breakdownsOf(sketch),
  };
}

export function observationOf(sketch: ObservationSketch): Observation {
  return plainObservation(sketch);
}

function configOf(rules: Partial<DisclosureRules>): Atlas["config"] {
  return atlasConfigSchema.parse({
    id: "test",
    languages: ["en"],
    title: { en: "Test" },
    publisher: { name: { en: "Test" }, licence: "CC0-1.0" },
    site: "https://atlas.example.org/",
    edition: "2021-12",
    asOf: "2021-12-31",
    populationIndicator: "population",
    levels: [{ id: "area", name: { en: "Area" }, plural: { en: "Areas" } }],
    domains: [{ id: "people", title: { en: "People" } }],
    disclosure: rules,
  });
}

function areasOf({ areas, openAreas = [], contextAreas = [] }: AtlasSketch): Area[] {
  return Object.entries(areas).map(([code, parent]) =>
    plainArea(code, {
      parent: parent === "" ? null : parent,
      slug: code,
      role: contextAreas.includes(code) ? "context" : "member",
      complete: !openAreas.includes(code),
    }),
  );
}

function breakdownsOf({ breakdowns = {}, openDimensions = [] }: AtlasSketch): BreakdownEntry[] {
  return Object.entries(breakdowns).flatMap(([dimension, codes]) =>
    codes.map((code, order) => ({
      dimension,
      code,
      label: { en: code },
      order,
      parent: "",
      exhaustive: !openDimensions.includes(dimension),
    })),
  );
}

function indicatorOf(sketch: AtlasSketch["indicators"][number]): Indicator {
  return plainIndicator(sketch.code, { domain: "people", protect: "people", ...sketch });
}
