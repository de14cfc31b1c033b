import type { Area } from "../../src/model/area.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Observation } from "../../src/model/observation.ts";

/** All parts of an atlas that a test may leave out, empty. */
export const EMPTY_PARTS = {
  breakdowns: [],
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
} as const satisfies Partial<Atlas>;

/** An area of which only the code is known, but for what a test says. */
export function plainArea(code: string, given: Partial<Area> = {}): Area {
  return {
    code,
    level: "area",
    parent: null,
    name: { en: code },
    slug: code.toLowerCase(),
    lon: null,
    lat: null,
    areaKm2: null,
    validFrom: null,
    validTo: null,
    successors: [],
    role: "member",
    aliases: [],
    complete: true,
    ...given,
  };
}

/** A count of which only the code is known, but for what a test says. */
export function plainIndicator(code: string, given: Partial<Indicator> = {}): Indicator {
  return {
    code,
    domain: "all",
    title: { en: code },
    definition: {},
    unit: { en: "people" },
    decimals: 0,
    protect: "published",
    kind: "count",
    multiplier: 1,
    direction: "neutral",
    numerator: null,
    denominator: null,
    derived: null,
    aggregate: "none",
    weight: null,
    level: null,
    source: { en: "Register" },
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
    ...given,
  };
}

/** An observation of 2021 with nothing but a value, or none, but for what a test says. */
export function plainObservation(
  given: Pick<Observation, "indicator" | "area"> & Partial<Observation>,
): Observation {
  const { value = null } = given;
  return {
    period: "2021",
    breakdown: "",
    value,
    status: value === null ? "missing" : "ok",
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    provisional: false,
    coverage: 1,
    derived: false,
    note: "",
    ...given,
  };
}
