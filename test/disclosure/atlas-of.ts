import type { Area } from "../../src/model/area.ts";
import type { DisclosureRules } from "../../src/model/atlas-config.ts";
import type { Atlas, BreakdownEntry } from "../../src/model/atlas.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Observation } from "../../src/model/observation.ts";
import { atlasConfigSchema } from "../../src/model/atlas-config.ts";

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
    config: configOf(sketch.rules ?? {}),
    areas: areasOf(sketch),
    indicators: sketch.indicators.map(indicatorOf),
    observations: sketch.observations.map(observationOf),
    breakdowns: breakdownsOf(sketch),
    boundarySources: [],
    outlineSources: [],
    services: [],
    surveys: [],
    vocabularies: [],
    plans: [],
    issues: [],
    papers: [],
    pages: [],
    areaNotes: [],
    indicatorNotes: [],
    glossary: [],
    corrections: [],
    index: null,
    indexResult: null,
    redirects: [],
  };
}

export function observationOf(sketch: ObservationSketch): Observation {
  return {
    period: "2021",
    breakdown: "",
    status: sketch.value === null ? "missing" : "ok",
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    provisional: false,
    coverage: 1,
    derived: false,
    note: "",
    ...sketch,
  };
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
  return Object.entries(areas).map(([code, parent]) => ({
    code,
    level: "area",
    parent: parent === "" ? null : parent,
    name: { en: code },
    slug: code,
    lon: null,
    lat: null,
    areaKm2: null,
    validFrom: null,
    validTo: null,
    successors: [],
    role: contextAreas.includes(code) ? "context" : "member",
    aliases: [],
    complete: !openAreas.includes(code),
  }));
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
  return {
    domain: "people",
    title: { en: sketch.code },
    definition: {},
    unit: { en: "people" },
    decimals: 0,
    protect: "people",
    kind: "count",
    multiplier: 1,
    direction: "neutral",
    numerator: null,
    denominator: null,
    derived: null,
    aggregate: "none",
    weight: null,
    level: null,
    source: { en: "Test" },
    sourceUrl: null,
    licence: null,
    updated: null,
    scheme: "auto",
    breaks: [],
    centre: null,
    groups: [],
    sdg: [],
    quality: {},
    illustrative: false,
    ...sketch,
  };
}
