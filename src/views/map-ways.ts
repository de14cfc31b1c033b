import type { AtlasContext } from "../figures/context.ts";
import type { MapSpec } from "../figures/figure-spec.ts";
import type { SwitchRow } from "../figures/figure-switches.ts";
import type { Figure } from "../figures/figure.ts";
import type { Period } from "../model/period.ts";
import { indicatorOf, levelsOf, periodsOf } from "../derive/lookup.ts";
import { figureId } from "../figures/figure-spec.ts";
import { mapSpec } from "../figures/figure-specs.ts";

/** One way to see a map: its classes at a period. */
export interface MapWay {
  readonly group: "scheme" | "period";
  readonly label: string;
  readonly period: Period;
  readonly rows: readonly SwitchRow[];
  /** One character an area, as in `SchemeSwitch`. */
  readonly classByArea: string;
  /** True for the way in which the map is drawn. */
  readonly isDrawn: boolean;
}

/** Lists the ways to see a map in classes of other schemes and at other periods, where there are any. */
export function mapWays({ switches }: Figure, { period: drawn }: MapSpec): readonly MapWay[] {
  if (switches == null) return [];
  const { schemes, periods } = switches;
  const ofSchemes = schemes.map(({ label, rows, classByArea }, i) => {
    return { group: "scheme" as const, label, period: drawn, rows, classByArea, isDrawn: i === 0 };
  });
  const rows = schemes[0]?.rows ?? [];
  const ofPeriods = periods.map(({ label, period, classByArea }) => {
    return {
      group: "period" as const,
      label,
      period,
      rows,
      classByArea,
      isDrawn: period === drawn,
    };
  });
  const groups: readonly (readonly MapWay[])[] = [ofSchemes, ofPeriods];
  return groups.flatMap((ways) => (ways.length > 1 ? ways : []));
}

/** Finds out which map of an indicator a figure is; undefined for other figures. */
export function mapSpecOf({ lookup }: AtlasContext, figure: Figure): MapSpec | undefined {
  const [code] = figure.indicators;
  if (figure.kind !== "map" || code === undefined) return undefined;
  const indicator = indicatorOf(lookup, code);
  const specs = levelsOf(lookup, code).flatMap(({ id }) => {
    const latest = mapSpec(lookup, indicator, id);
    return periodsOf(lookup, code, id).map((period) => latest && { ...latest, period });
  });
  return specs.find((spec) => spec !== undefined && figureId(spec) === figure.id);
}
