import type { AreaCode, LevelId } from "./area.ts";
import type { Period } from "./period.ts";
import type { StatedNumber } from "./stated-number.ts";

export const TAKE_UP_STAGES = ["expected", "recognised", "served"] as const;

export type TakeUpStage = (typeof TAKE_UP_STAGES)[number];

export const TAKE_UP_RATES = ["detection", "takeUp", "coverage"] as const;

type TakeUpRateName = (typeof TAKE_UP_RATES)[number];

/** The two stages of a rate, and of the gap between them; those of coverage are of the whole gap. */
export const STAGES_OF: Readonly<Record<TakeUpRateName, readonly TakeUpStage[]>> = {
  detection: ["expected", "recognised"],
  takeUp: ["recognised", "served"],
  coverage: ["expected", "served"],
};

/** A contradiction between two stages. */
type TakeUpFlag = "recognised-exceeds-expected" | "served-exceeds-recognised";

/** A rate (0 to 1); limits only where its base was counted. */
export interface TakeUpRate extends StatedNumber {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The stages of one area, or of the whole. */
export interface TakeUpCounts {
  readonly stages: Readonly<Record<TakeUpStage, StatedNumber>>;
  readonly rates: Readonly<Record<TakeUpRateName, TakeUpRate>>;
  /** People expected and not recognised; recognised and not served; expected and not served. */
  readonly gaps: Readonly<Record<"detection" | "takeUp" | "total", StatedNumber>>;
  readonly flags: readonly TakeUpFlag[];
}

/** An area beside the whole. */
export interface TakeUpArea extends TakeUpCounts {
  readonly area: AreaCode;
  /** People missing to reach the rate of the whole, never below 0; a few of them are withheld. */
  readonly detectionShort: StatedNumber;
  readonly takeUpShort: StatedNumber;
  /** Logarithms of the area's rates over those of the whole; the first is the sum of the others. */
  readonly decomposition: {
    readonly coverage: number;
    readonly detection: number;
    readonly takeUp: number;
  } | null;
}

/** People of an age who are expected, and the share of the residents of that age. */
export interface ExpectedAge {
  readonly breakdown: string;
  readonly expected: StatedNumber;
  readonly residents: StatedNumber;
  readonly prevalence: StatedNumber;
}

/** A take-up funnel as plain data. */
export interface TakeUpResult {
  readonly id: string;
  /** A code of the vocabulary "group". */
  readonly group: string;
  readonly indicators: Readonly<Record<TakeUpStage, string>>;
  readonly level: LevelId;
  /** The latest in which all three stages have a value somewhere. */
  readonly period: Period;
  /** Every member of the level, sorted by code. */
  readonly areas: readonly TakeUpArea[];
  readonly whole: TakeUpCounts & {
    /** Null where the stages are the sums of the complete areas. */
    readonly area: AreaCode | null;
  };
  /** Areas with all three stages. */
  readonly complete: number;
  /** Of the whole, by age; empty where the expected are not given by age. */
  readonly ages: readonly ExpectedAge[];
  readonly illustrative: boolean;
}
