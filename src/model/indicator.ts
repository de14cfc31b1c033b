import type { LevelId } from "./area.ts";
import type { Text } from "./language.ts";
import type { Period } from "./period.ts";

export type IndicatorCode = string;

export const DIRECTIONS = ["higher-better", "higher-worse", "neutral"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const INDICATOR_KINDS = ["proportion", "rate", "ratio", "mean", "count", "score"] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const PROTECTIONS = ["people", "amount", "none", "published"] as const;
export type Protection = (typeof PROTECTIONS)[number];

export const AGGREGATES = ["ratio-of-sums", "weighted-mean", "sum", "none"] as const;
export type Aggregate = (typeof AGGREGATES)[number];

export const SCHEMES = [
  "equal-interval",
  "quantile",
  "natural",
  "std-mean",
  "head-tail",
  "pretty",
  "manual",
  "diverging",
  "auto",
] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A defined statistic with its unit and source. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly domain: string;
  readonly title: Text;
  readonly definition: Text;
  readonly unit: Text;
  readonly decimals: number;
  readonly protect: Protection;
  readonly kind: IndicatorKind;
  /** 100 for per cent, 1000 for per thousand. */
  readonly multiplier: number;
  readonly direction: Direction;
  /** Codes of the indicators that are divided, or "area_km2" of `data/areas.csv`; null: delivered. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /**
   * How the indicator is computed where it is not delivered: "quotient" (numerator / denominator ×
   * multiplier), "change-since-<period>" (of the numerator, in per cent), or, for a count that
   * another indicator implies, "numerator-of:<indicator>" and "denominator-of:<indicator>".
   */
  readonly derived: string | null;
  readonly aggregate: Aggregate;
  /** Indicator that weights a weighted mean. */
  readonly weight: IndicatorCode | null;
  /** Level at which the values are delivered; null: any. */
  readonly level: LevelId | null;
  readonly source: Text;
  readonly sourceUrl: string | null;
  readonly licence: string | null;
  readonly updated: string | null;
  readonly scheme: Scheme;
  readonly breaks: readonly number[];
  readonly centre: number | null;
  readonly groups: readonly string[];
  readonly sdg: readonly string[];
  readonly quality: Text;
  readonly illustrative: boolean;
}

/** Gives the period since which a change is counted; null where the indicator is no change. */
export function changeSince({ derived }: Pick<Indicator, "derived">): Period | null {
  return /^change-since-(.+)$/.exec(derived ?? "")?.[1] ?? null;
}
