import type { AreaCode, LevelId } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";

/** What a figure of one indicator shows. `areas` narrows a trend to some; empty means all. */
export interface IndicatorFigureSpec {
  readonly indicator: IndicatorCode;
  readonly level: LevelId;
  readonly period: Period;
  readonly areas: readonly AreaCode[];
}

export interface MapSpec extends IndicatorFigureSpec {
  readonly kind: "map";
}

export interface TrendSpec extends IndicatorFigureSpec {
  readonly kind: "trend";
}

export interface RankingSpec extends IndicatorFigureSpec {
  readonly kind: "ranking";
}

/** Which figure is meant: a kind, and what it is about. */
export type FigureSpec = MapSpec | TrendSpec | RankingSpec;

export type FigureKind = FigureSpec["kind"];

/** The spec of one kind. */
export type SpecOf<K extends FigureKind> = Extract<FigureSpec, { readonly kind: K }>;

/** What follows the kind in the id of a figure. */
const ID_PARTS: { readonly [K in FigureKind]: (spec: SpecOf<K>) => readonly string[] } = {
  map: ({ indicator, level, period }) => [indicator, level, period],
  trend: ({ indicator, level, areas }) => [indicator, level, ...areas],
  ranking: ({ indicator, level, period }) => [indicator, level, period],
};

/** Gives the id of a figure: part of the addresses of its files, the same at every build. */
export function figureId<K extends FigureKind>(spec: SpecOf<K>): string {
  const parts = ID_PARTS[spec.kind];
  return [spec.kind, ...parts(spec)].join("-").replaceAll("/", "_");
}
