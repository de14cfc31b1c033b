import type { Area } from "../model/area.ts";
import type { AtlasLookup } from "./lookup.ts";
import { perThousand } from "../stats/per-thousand.ts";
import { rateRatio } from "../stats/rate-ratio.ts";
import { areaOf, observationOf, periodsOf } from "./lookup.ts";
import { rememberedBy } from "./remembered.ts";
import { hasInvented, supplyOf } from "./service-supply.ts";

/** With fewer services on either side the limits of the ratio promise more than they hold. */
const FEWEST = 5;
const UNTOLD = { lower: null, upper: null };

/** Services per 1,000 residents in an area and in the rest of its parent. */
export interface ServiceRate {
  readonly value: number;
  /** The area beside which the rate is put, and the rate in the rest of it; null: there is none. */
  readonly rest: { readonly area: Area; readonly value: number } | null;
  /** "not-compared" where the counts are too small to tell. */
  readonly comparison: "more" | "fewer" | "similar" | "not-compared";
  /** True where an invented service was counted. */
  readonly illustrative: boolean;
}

/**
 * Computes how many services of a kind stand in an area per 1,000 residents, and compares it with
 * the rest of its parent, at 95 %. Null where nobody has published the residents.
 */
export function serviceRate(
  lookup: AtlasLookup,
  area: Area,
  taxonomy?: string,
): ServiceRate | null {
  const own = countsOf(lookup, { area, taxonomy });
  const rate = perThousand(own.services, own.residents).value;
  if (rate === null) return null;
  const { illustrative } = own;
  const none = { value: rate, rest: null, comparison: "not-compared", illustrative } as const;
  if (area.parent === null) return none;
  const parent = areaOf(lookup, area.parent);
  const whole = wholeCounts(lookup, { area: parent, taxonomy });
  if (whole.residents === null || own.residents === null) return none;
  const rest = {
    services: whole.services - own.services,
    residents: whole.residents - own.residents,
  };
  const restRate = perThousand(rest.services, rest.residents).value;
  if (restRate === null || rest.residents <= 0) return none;
  const few = Math.min(own.services, rest.services) < FEWEST;
  const { lower, upper } = few
    ? UNTOLD
    : rateRatio({
        count1: own.services,
        denominator1: own.residents,
        count2: rest.services,
        denominator2: rest.residents,
        confidence: 0.95,
      });
  return {
    value: rate,
    rest: { area: parent, value: restRate },
    comparison: comparisonOf(lower, upper),
    illustrative: whole.illustrative,
  };
}

function comparisonOf(lower: number | null, upper: number | null): ServiceRate["comparison"] {
  if (lower === null || upper === null) return "not-compared";
  if (lower > 1) return "more";
  return upper < 1 ? "fewer" : "similar";
}

interface Counts {
  readonly services: number;
  readonly residents: number | null;
  readonly illustrative: boolean;
}

interface Counted {
  readonly area: Area;
  readonly taxonomy: string | undefined;
}

/** What is counted in a whole is the same beside each of its parts. */
const wholeCounts = rememberedBy(
  ({ area, taxonomy = "" }: Counted) => `${area.code} ${taxonomy}`,
  countsOf,
);

function countsOf(lookup: AtlasLookup, { area, taxonomy }: Counted): Counts {
  const indicator = lookup.atlas.config.populationIndicator;
  const period = periodsOf(lookup, indicator, area.level).at(-1) ?? "";
  const residents = observationOf(lookup, { indicator, area: area.code, period })?.value ?? null;
  const { here } = supplyOf(lookup, area, taxonomy);
  return { services: here.length, residents, illustrative: hasInvented(here) };
}
