import type { Area } from "../../src/model/area.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Observation, PublishedObservation } from "../../src/model/observation.ts";
import { publishObservation } from "../../src/disclosure/publish-observation.ts";
import { atlasConfigSchema } from "../../src/model/atlas-config.ts";
import { observationKey } from "../../src/model/observation.ts";
import { EMPTY_PARTS, plainArea, plainIndicator, plainObservation } from "../atlases/plain.ts";

/** A valley V of hamlets H1, H2, … with nothing in it but what a test says. */
export function hamlets(
  indicators: readonly Indicator[],
  observations: readonly PublishedObservation[],
  changes: Partial<Atlas> = {},
): Atlas {
  const level = (id: string) => ({ id, name: { en: id }, plural: { en: `${id}s` } });
  return {
    config: atlasConfigSchema.parse({
      id: "hamlets",
      languages: ["en"],
      title: { en: "Hamlets" },
      publisher: { name: { en: "The hamlets" }, licence: "CC0-1.0" },
      site: "https://hamlets.example.org/",
      edition: "2021",
      asOf: "2021-12-31",
      populationIndicator: "people",
      levels: [level("valley"), level("hamlet")],
      domains: [{ id: "all", title: { en: "All" } }],
    }),
    areas: [hamlet("H1"), hamlet("H2"), hamlet("H3"), valley()],
    indicators,
    observations,
    ...EMPTY_PARTS,
    ...changes,
  };
}

/** A hamlet of the valley. */
export function hamlet(code: string, given: Partial<Area> = {}): Area {
  return plainArea(code, { level: "hamlet", parent: "V", ...given });
}

/** The valley itself. */
export function valley(given: Partial<Area> = {}): Area {
  return hamlet("V", { level: "valley", parent: null, ...given });
}

/** An indicator of people that is counted unless a test says otherwise. */
export function measured(code: string, given: Partial<Indicator> = {}): Indicator {
  return plainIndicator(code, { aggregate: "sum", ...given });
}

/** A share of the people: "pupils of people", in per cent. */
export function share(code: string, given: Partial<Indicator> = {}): Indicator {
  return measured(code, {
    kind: "proportion",
    multiplier: 100,
    numerator: "pupils",
    denominator: "people",
    aggregate: "ratio-of-sums",
    ...given,
  });
}

/** A published observation of 2021: a value, the status of one that is none, or more than that. */
export function seen(
  indicator: string,
  area: string,
  found: number | Observation["status"] | Partial<Observation>,
): PublishedObservation {
  const given = typeof found === "number" ? { value: found } : found;
  const observation = plainObservation({
    indicator,
    area,
    status: "ok",
    ...(typeof given === "string" ? { status: given } : given),
  });
  return publishObservation(observation, false);
}

/** One value an area of 2021, in the order H1, H2, …. */
export function row(
  indicator: string,
  ...found: readonly (number | Observation["status"])[]
): readonly PublishedObservation[] {
  return found.map((value, i) => seen(indicator, `H${i + 1}`, value));
}

/** Finds an observation of an atlas, by default that of the valley in 2021. */
export function found(
  { observations }: Pick<Atlas, "observations">,
  indicator: string,
  at: { readonly area?: string; readonly period?: string; readonly breakdown?: string } = {},
): PublishedObservation | undefined {
  const { area = "V", period = "2021", breakdown = "" } = at;
  const key = observationKey({ indicator, area, period, breakdown });
  return observations.find((item) => observationKey(item) === key);
}
