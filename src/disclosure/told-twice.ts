import type { AreaCode } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Observation } from "../model/observation.ts";
import type { Problem } from "../model/problem.ts";
import { problem } from "../model/problem.ts";
import { isSameCount } from "./count-cell.ts";
import { entry } from "./observation-index.ts";

interface Told {
  readonly area: AreaCode;
  readonly value: number;
  readonly isWithheld: boolean;
}

/** A count of people, or one breakdown of it, at one level. */
interface Series {
  readonly indicator: string;
  readonly breakdown: string;
  readonly level: string;
  /** By area and period. */
  readonly told: Map<string, Told>;
}

const LEAST_AREAS = 3;

/**
 * Finds counts that are the same under two names, as "women" and the women among "clients" are, in
 * three areas of a level at least: an error wherever one is withheld and the other is not.
 */
export function toldTwice(
  atlas: Atlas<Observation>,
  isWithheld: (position: number) => boolean,
): Problem[] {
  const all = seriesOf(atlas, isWithheld);
  const hidden = all.filter(({ told }) => [...told.values()].some((one) => one.isWithheld));
  return hidden.flatMap((secret) =>
    all
      .filter(({ indicator, level }) => indicator !== secret.indicator && level === secret.level)
      .flatMap((open) => {
        const areas = isSameSeries(secret, open) ? areasTold(secret, open) : [];
        return areas.length === 0 ? [] : [twice(open, secret, areas)];
      }),
  );
}

function seriesOf(
  { areas, indicators, observations }: Atlas<Observation>,
  isWithheld: (position: number) => boolean,
): Series[] {
  const levels = new Map(areas.map(({ code, level }) => [code, level]));
  const counts = new Set(
    indicators.filter((one) => one.kind === "count" && one.protect === "people").map((i) => i.code),
  );
  const all = new Map<string, Series>();
  for (const [i, { area, breakdown, indicator, period, value }] of observations.entries()) {
    if (value === null || !counts.has(indicator)) continue;
    const level = levels.get(area) ?? "";
    const make = (): Series => ({ indicator, breakdown, level, told: new Map() });
    const { told } = entry(all, `${indicator}|${breakdown}|${level}`, make);
    told.set(`${area}|${period}`, { area, value, isWithheld: isWithheld(i) });
  }
  return [...all.values()];
}

function isSameSeries({ told }: Series, other: Series): boolean {
  const areas = new Set<AreaCode>();
  for (const [key, { area, value }] of told) {
    const found = other.told.get(key);
    if (found === undefined) continue;
    if (!isSameCount(value, found.value)) return false;
    if (value > 0) areas.add(area);
  }
  return areas.size >= LEAST_AREAS;
}

function areasTold({ told }: Series, open: Series): AreaCode[] {
  const spots = [...told].filter(([key, one]) => {
    const found = open.told.get(key);
    return one.isWithheld && found !== undefined && !found.isWithheld;
  });
  return [...new Set(spots.map(([, { area }]) => area))].sort();
}

function twice(open: Series, secret: Series, areas: readonly AreaCode[]): Problem {
  return problem(
    { file: "data/indicators.csv" },
    {
      found: `${nameOf(open)} is ${nameOf(secret)} wherever both are known, and tells ${areas.join(", ")}: withheld there`,
      expected: "a count has one name",
      remedy: "Deliver it once, as an indicator or as a breakdown of one.",
    },
  );
}

function nameOf({ indicator, breakdown }: Series): string {
  return breakdown === "" ? indicator : `${indicator} (${breakdown})`;
}
