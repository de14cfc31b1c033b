import type { BreakdownEntry } from "../model/atlas.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Finding } from "../model/problem.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { parsePeriod } from "../model/period.ts";
import { quoted } from "../model/visible-text.ts";
import { breakdownKey, parseBreakdown } from "./breakdown-key.ts";
import { isInCalendar } from "./real-day.ts";
import { register, unlessEmpty, type Register } from "./register.ts";

/** What a row of observations is judged by; each period and breakdown is read once. */
export interface ObservationReader {
  readonly areas: Register;
  readonly indicators: Register;
  /** The one string for each code: large files repeat a code in every row. */
  readonly areaCodes: ReadonlyMap<string, string>;
  readonly indicatorByCode: ReadonlyMap<string, Indicator>;
  /** Gives the period, or what is wrong with it. */
  readonly period: (text: string) => string | Finding;
  /** Gives the breakdown in its one form, or what is wrong with it. */
  readonly breakdown: (text: string) => string | Finding;
}

/** Makes the reader for one atlas. */
export function observationReader(
  areaCodes: readonly string[],
  indicators: readonly Indicator[],
  breakdowns: readonly BreakdownEntry[],
): ObservationReader {
  const known = new Set(breakdowns.map(({ dimension, code }) => `${dimension}=${code}`));
  return {
    areas: unlessEmpty(register("area", "data/areas.csv", areaCodes)),
    indicators: unlessEmpty(
      register(
        "indicator",
        "data/indicators.csv",
        indicators.map(({ code }) => code),
      ),
    ),
    areaCodes: new Map(areaCodes.map((code) => [code, code])),
    indicatorByCode: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    period: remembered(knownPeriod),
    breakdown: remembered((text) => canonicalBreakdown(text, known)),
  };
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const results = new Map<string, { readonly result: T }>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known.result;
    const result = read(text);
    results.set(text, { result });
    return result;
  };
}

function knownPeriod(text: string): string | Finding {
  if (parsePeriod(text) !== undefined && isInCalendar(text)) return text;
  const expected = "2021, 2021-Q3, 2021-03, 2021-03-31, 2019/2021 or the school year 2020-21";
  return { found: text === "" ? "empty" : `unknown period ${quoted(text)}`, expected };
}

function canonicalBreakdown(text: string, known: ReadonlySet<string>): string | Finding {
  const parts = parseBreakdown(text);
  if (!isParts(parts)) return parts;
  const keys = parts.map((part) => breakdownKey([part]));
  const unknown = known.size === 0 ? undefined : keys.find((key) => !known.has(key));
  if (unknown === undefined) return breakdownKey(parts);
  return {
    found: `unknown breakdown ${quoted(unknown)}`,
    expected: "the dimensions and codes are in data/breakdowns.csv",
    remedy: didYouMean(unknown, known),
  };
}

function isParts(
  parts: ReturnType<typeof parseBreakdown>,
): parts is Exclude<typeof parts, Finding> {
  return Array.isArray(parts);
}
