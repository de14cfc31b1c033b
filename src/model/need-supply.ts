import type { AreaCode, LevelId } from "./area.ts";
import type { Period } from "./period.ts";
import type { StatedNumber } from "./stated-number.ts";
import type { Status } from "./status.ts";

/**
 * What is known of the services of a kind in an area: there are some; none, but one elsewhere serves
 * it; a survey found none; none has been entered and nobody has looked for this kind; or the registry
 * has not reached the area at all. Only the first and third are numbers.
 */
export const SUPPLY_STATES = ["supplied", "outside", "none", "unregistered", "unsurveyed"] as const;

export type SupplyState = (typeof SUPPLY_STATES)[number];

/** Why need and supply may say the same thing twice. */
export type NeedSupplyWarning = "index-input" | "service-use" | "few-areas";

/** Which of the four corners an area stands in. */
export type NeedSupplyCorner = `${"high" | "low"}-need/${"high" | "low"}-supply`;

/** One area of a pair; ranks with 1 = highest need and highest supply. */
export interface NeedSupplyArea {
  readonly area: AreaCode;
  /** In the unit of the need measure. */
  readonly need: number | null;
  readonly needStatus: Status;
  readonly needProvisional: boolean;
  /**
   * People in need, or residents weighted by the need; what a fair share is in proportion to.
   * People worked back from a rate are estimated.
   */
  readonly needWeight: StatedNumber;
  readonly state: SupplyState;
  /** Services that stand in the area; null where nobody knows. */
  readonly services: number | null;
  /** Services elsewhere that serve it. */
  readonly outside: number;
  /** Services per 1,000 of the base, whose status it has; `supplyStatus` says why there is none. */
  readonly supply: number | null;
  readonly supplyStatus: Status;
  readonly supplyProvisional: boolean;
  readonly needRank: number | null;
  readonly supplyRank: number | null;
  /** Supply rank less need rank: above 0 is under-served. */
  readonly difference: number | null;
  readonly corner: NeedSupplyCorner | null;
  /** 0 to 8: class of need times 3 plus class of supply, 0 = low. */
  readonly cell: number | null;
  readonly target: number | null;
  readonly wholeTarget: number | null;
  /** Services less the target: below 0 is short. */
  readonly gap: number | null;
}

/** Need against supply of one declared pair, as plain data. */
export interface NeedSupplyResult {
  readonly id: string;
  readonly need: { readonly kind: "indicator" | "index"; readonly code: string };
  /** A code of the vocabulary "taxonomy". */
  readonly supply: string;
  readonly per: "need" | "residents";
  readonly level: LevelId;
  /** Of the need. */
  readonly period: Period;
  /** Every member of the level, sorted by code. */
  readonly areas: readonly NeedSupplyArea[];
  /** Areas with both sides: only they are ranked and classed. */
  readonly compared: number;
  /** Upper bounds of the classes; those of the need in its own unit, the highest need last. */
  readonly needUpper: readonly number[];
  readonly supplyUpper: readonly number[];
  /** Medians, beyond which an area stands in a high corner. */
  readonly needCut: number | null;
  readonly supplyCut: number | null;
  /** True where a low value of the measure means much need. */
  readonly isReversed: boolean;
  /** What a fair share is in proportion to; null where nothing can be. */
  readonly weighedBy: "people" | "weighted-residents" | null;
  readonly totalServices: number;
  /** Share of the services that would have to stand elsewhere (0 to 1). */
  readonly mismatch: number | null;
  /** Whole services that would have to stand elsewhere. */
  readonly moving: number | null;
  /** -1 to 1: below 0 where supply is with those of little need. */
  readonly concentration: number | null;
  /** Spearman's, -1 to 1; null with fewer than 5 areas. */
  readonly correlation: number | null;
  /** Limits of the correlation at 95 %; null without one. */
  readonly correlationLimits: { readonly lower: number; readonly upper: number } | null;
  /** "unclear" where the limits hold 0: then nothing is said of a direction. */
  readonly correspondence: "unclear" | "none" | "weak" | "moderate" | "strong" | null;
  /** Services of the kind of which no area is known. */
  readonly unplaced: number;
  readonly warnings: readonly NeedSupplyWarning[];
  /** True where the need was invented; where a service that counts or the people it counts for were. */
  readonly isNeedInvented: boolean;
  readonly isSupplyInvented: boolean;
  /** True where either was. */
  readonly illustrative: boolean;
}
