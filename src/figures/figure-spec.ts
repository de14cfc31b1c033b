import type { AreaCode, LevelId } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { checksum } from "../load/checksums.ts";

/** What a figure of one indicator shows. `areas` narrows a trend or a ranking to some; empty means all. */
export interface IndicatorFigureSpec {
  readonly indicator: IndicatorCode;
  readonly level: LevelId;
  readonly period: Period;
  readonly areas: readonly AreaCode[];
}

export interface MapSpec extends IndicatorFigureSpec {
  readonly kind: "map";
}

/** The difference of `period` to an earlier one. */
export interface DifferenceSpec extends IndicatorFigureSpec {
  readonly kind: "difference";
  readonly since: Period;
}

/** Maps of all periods, at most nine, up to `period`. */
export interface SmallMultiplesSpec extends IndicatorFigureSpec {
  readonly kind: "small-multiples";
}

export interface DorlingSpec extends IndicatorFigureSpec {
  readonly kind: "map-dorling";
}

export interface TilesSpec extends IndicatorFigureSpec {
  readonly kind: "map-tiles";
}

export interface TrendSpec extends IndicatorFigureSpec {
  readonly kind: "trend";
}

export interface RankingSpec extends IndicatorFigureSpec {
  readonly kind: "ranking";
}

/** First and last value of each area; or, with a dimension of two codes, the values of both. */
export interface RangeSpec extends IndicatorFigureSpec {
  readonly kind: "range";
  readonly dimension: string;
}

/** How a count is spread among areas, against their population. */
export interface LorenzSpec extends IndicatorFigureSpec {
  readonly kind: "lorenz";
}

/** Two indicators of the same areas against each other, each in its latest period. */
export interface ScatterSpec {
  readonly kind: "scatter";
  readonly x: IndicatorCode;
  readonly y: IndicatorCode;
  readonly level: LevelId;
}

/** The ages of an area's population by sex. */
export interface PyramidSpec {
  readonly kind: "pyramid";
  readonly area: AreaCode;
}

/** What a plan dates; with an objective, its measures. */
export interface PlanTimelineSpec {
  readonly kind: "plan-timeline";
  readonly plan: string;
  readonly objective: string | null;
}

/** The money that a plan or one of its objectives states. */
export interface PlanResourcesSpec {
  readonly kind: "plan-resources";
  readonly plan: string;
  readonly objective: string | null;
}

/** The map of a composite index: groups, and pockets of deprivation. */
export interface IndexMapSpec {
  readonly kind: "index-map";
  readonly index: string;
}

/** The map of one domain of a composite index. */
export interface IndexDomainMapSpec {
  readonly kind: "index-domain-map";
  readonly index: string;
  readonly domain: string;
}

/** The map of the services registry. */
export interface ServicesMapSpec {
  readonly kind: "services-map";
  readonly level: LevelId;
}

/** Need against supply of a declared pair, as a map. */
export interface NeedSupplyMapSpec {
  readonly kind: "need-supply-map";
  readonly pair: string;
}

/** Need against supply of a declared pair, as a scatter. */
export interface NeedSupplyScatterSpec {
  readonly kind: "need-supply-scatter";
  readonly pair: string;
}

/** A take-up funnel: the whole, or all areas on one scale. */
export interface TakeUpFunnelSpec {
  readonly kind: "take-up-funnel";
  readonly funnel: string;
  readonly scope: "whole" | "areas";
}

/** Which figure is meant: a kind, and what it is about. */
export type FigureSpec =
  | RangeSpec
  | LorenzSpec
  | ScatterSpec
  | PyramidSpec
  | PlanTimelineSpec
  | PlanResourcesSpec
  | ServicesMapSpec
  | MapSpec
  | TrendSpec
  | RankingSpec
  | IndexMapSpec
  | IndexDomainMapSpec
  | DifferenceSpec
  | SmallMultiplesSpec
  | DorlingSpec
  | TilesSpec
  | NeedSupplyMapSpec
  | NeedSupplyScatterSpec
  | TakeUpFunnelSpec;

export type FigureKind = FigureSpec["kind"];

/** The spec of one kind. */
export type SpecOf<K extends FigureKind> = Extract<FigureSpec, { readonly kind: K }>;

/** What follows the kind in the id of a figure. */
const ID_PARTS: { readonly [K in FigureKind]: (spec: SpecOf<K>) => readonly string[] } = {
  map: ({ indicator, level, period }) => [indicator, level, period],
  difference: ({ indicator, level, since, period }) => [indicator, level, since, period],
  "small-multiples": ({ indicator, level, period }) => [indicator, level, period],
  "map-dorling": ({ indicator, level, period }) => [indicator, level, period],
  "map-tiles": ({ indicator, level, period }) => [indicator, level, period],
  trend: ({ indicator, level, areas }) => [indicator, level, ...areas],
  ranking: ({ indicator, level, period, areas }) => [indicator, level, period, ...areas],
  "services-map": ({ level }) => [level],
  range: ({ indicator, level, dimension, period }) =>
    dimension === "" ? [indicator, level] : [indicator, level, dimension, period],
  lorenz: ({ indicator, level, period }) => [indicator, level, period],
  scatter: ({ x, y, level }) => [x, y, level],
  pyramid: ({ area }) => [area],
  "plan-timeline": ({ plan, objective }) => [plan, objective ?? []].flat(),
  "plan-resources": ({ plan, objective }) => [plan, objective ?? []].flat(),
  "index-map": ({ index }) => [index],
  "index-domain-map": ({ index, domain }) => [index, domain],
  "need-supply-map": ({ pair }) => [pair],
  "need-supply-scatter": ({ pair }) => [pair],
  "take-up-funnel": ({ funnel, scope }) => [funnel, scope],
};

/**
 * Lists what decides what a figure shows: its kind, and what it is about. Two figures may have one id
 * though their parts differ, since codes have hyphens (`figureCollisions`).
 */
export function figureParts<K extends FigureKind>(spec: SpecOf<K>): readonly string[] {
  return [spec.kind, ...ID_PARTS[spec.kind](spec)];
}

/** Names of files have 255 bytes, and some letters take two. */
const LONGEST = 120;

/**
 * Gives the id of a figure: part of the addresses of its files, the same at every build. A long one,
 * such as that of a ranking of forty areas, ends in what tells it from others.
 */
export function figureId<K extends FigureKind>(spec: SpecOf<K>): string {
  const id = figureParts(spec).join("-").replaceAll("/", "_");
  if (id.length <= LONGEST) return id;
  const start = Array.from(id)
    .slice(0, LONGEST - 9)
    .join("");
  return `${start}-${checksum(id).slice(0, 8)}`;
}
