import type { Indicator } from "../../src/model/indicator.ts";

/** Makes an indicator as most are: a share in per cent of counts that were delivered. */
export function shareOf(code: string): Indicator {
  return {
    code,
    domain: "all",
    title: { en: code },
    definition: {},
    unit: { en: "%" },
    decimals: 1,
    protect: "published",
    kind: "proportion",
    multiplier: 100,
    derived: null,
    direction: "higher-worse",
    numerator: null,
    denominator: null,
    aggregate: "none",
    weight: null,
    level: null,
    source: { en: "Register" },
    sourceUrl: null,
    licence: null,
    updated: null,
    scheme: "natural",
    breaks: [],
    centre: null,
    groups: [],
    sdg: [],
    quality: {},
    illustrative: false,
  };
}
