import type { AreaCode, LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { gini } from "../stats/gini.ts";
import { lorenz, type LorenzPoint } from "../stats/lorenz.ts";
import { membersOf, observationOf, periodsOf, type AtlasLookup } from "./lookup.ts";

/** An area of the curve, in its order: from the lowest count per resident to the highest. */
export interface SpreadArea {
  readonly area: AreaCode;
  readonly count: number;
  readonly people: number;
  /** The shares of people and count up to and with this area. */
  readonly point: LorenzPoint;
}

/** How unevenly a count lies among areas, against their population. */
export interface CountSpread {
  readonly period: Period;
  readonly points: readonly LorenzPoint[];
  readonly areas: readonly SpreadArea[];
  readonly gini: number;
  /** The share of the count among the half of the people where it is rarest. */
  readonly lowerHalf: number;
  /** How many areas lack one of the two numbers. */
  readonly leftOut: number;
}

const MINIMUM_AREAS = 10;

/**
 * Relates a count of people to the population of the areas of a level (method.md 6). Undefined for
 * anything but a count of people, for the population itself, and where fewer than ten areas have both
 * numbers.
 */
export function spreadOfCount(
  lookup: AtlasLookup,
  { code, kind, protect }: Indicator,
  { level, period = periodsOf(lookup, code, level).at(-1) ?? "" }: SpreadRequest,
): CountSpread | undefined {
  const base = lookup.atlas.config.populationIndicator;
  if (kind !== "count" || protect !== "people" || code === base) return undefined;
  const members = membersOf(lookup, level);
  const known = members.flatMap(({ code: area }) => {
    const count = observationOf(lookup, { indicator: code, area, period })?.value ?? null;
    const people = observationOf(lookup, { indicator: base, area, period })?.value ?? null;
    if (count === null || people === null || people <= 0) return [];
    return [{ area, count, people, perHead: count / people }];
  });
  const sorted = known.toSorted((a, b) => a.perHead - b.perHead);
  const perHead = sorted.map((item) => item.perHead);
  const weights = sorted.map(({ people }) => people);
  const points = lorenz(perHead, weights);
  const coefficient = gini(perHead, weights);
  if (sorted.length < MINIMUM_AREAS || points === null || coefficient === null) return undefined;
  return {
    period,
    points,
    areas: sorted.map(({ area, count, people }, i) => {
      return { area, count, people, point: points[i + 1] ?? [1, 1] };
    }),
    gini: coefficient,
    lowerHalf: heightAt(points, 0.5),
    leftOut: members.length - sorted.length,
  };
}

export interface SpreadRequest {
  readonly level: LevelId;
  readonly period?: Period;
}

function heightAt(points: readonly LorenzPoint[], x: number): number {
  const i = points.findIndex(([people]) => people >= x);
  const [x1, y1] = points[i] ?? [1, 1];
  const [x0, y0] = points[i - 1] ?? [0, 0];
  return x1 > x0 ? y0 + ((x - x0) / (x1 - x0)) * (y1 - y0) : y1;
}
