import type { Indicator } from "../model/indicator.ts";
import type { DifferenceSpec, FigureSpec, MapSpec } from "./figure-spec.ts";
import { comparablePeriods } from "../derive/comparable-periods.ts";
import { differences } from "../derive/differences.ts";
import { levelOf, levelsOf, periodsOf, type AtlasLookup } from "../derive/lookup.ts";

/** From so many periods on they are shown as small multiples. */
const LEAST_MULTIPLES = 3;

/**
 * Lists what is drawn beside a map: the schematic map that its level declares; at the lowest level
 * also the difference since the first comparable period, and all periods as small multiples.
 */
export function furtherMapSpecs(
  lookup: AtlasLookup,
  indicator: Indicator,
  map: MapSpec,
): readonly FigureSpec[] {
  const { alternative } = levelOf(lookup, map.level);
  const isLowest = levelsOf(lookup, indicator.code).at(-1)?.id === map.level;
  const hasMultiples = periodsOf(lookup, indicator.code, map.level).length >= LEAST_MULTIPLES;
  const difference = isLowest ? differenceSpec(lookup, indicator, map) : undefined;
  return [
    ...(difference === undefined ? [] : [difference]),
    ...(isLowest && hasMultiples ? [{ ...map, kind: "small-multiples" as const }] : []),
    ...(alternative === undefined ? [] : [{ ...map, kind: `map-${alternative}` as const }]),
  ];
}

function differenceSpec(
  lookup: AtlasLookup,
  indicator: Indicator,
  map: MapSpec,
): DifferenceSpec | undefined {
  const { level, period } = map;
  const since = comparablePeriods(lookup, indicator, level)[0] ?? period;
  if (since === period) return undefined;
  const found = differences(lookup, { indicator, level, since, period });
  const isAny = found.some(({ value }) => value !== null);
  return isAny ? { ...map, kind: "difference", since } : undefined;
}
