import type { AreaCode, LevelId } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";

/** Which figure is meant. `areas` narrows a trend to some areas; empty means all of the level. */
export interface FigureSpec {
  readonly kind: "map" | "trend" | "ranking";
  readonly indicator: IndicatorCode;
  readonly level: LevelId;
  readonly period: Period;
  readonly areas: readonly AreaCode[];
}

/** Gives the id of a figure: part of the addresses of its files, the same at every build. */
export function figureId({ kind, indicator, level, period, areas }: FigureSpec): string {
  const end = kind === "trend" ? areas : [period];
  return [kind, indicator, level, ...end].join("-").replaceAll("/", "_");
}
