import { z } from "zod";
import type { AreaCode, LevelId } from "./area.ts";
import type { IndicatorCode } from "./indicator.ts";
import type { Period } from "./period.ts";
import type { Status } from "./status.ts";
import { textSchema, type Text } from "./language.ts";

/** Below so many areas ranks and groups say nothing: an index needs a reason to exist. */
export const MIN_INDEX_AREAS = 10;

/** The columns that the file of every index has; a domain, which has one too, is called otherwise. */
export const INDEX_COLUMNS = [
  "area",
  "name",
  "period",
  "score",
  "rank",
  "rank_lower",
  "rank_upper",
  "group",
  "status",
  "reason",
  "missing_domains",
  "coverage",
  "illustrative",
] as const;

const weight = z.number().positive();
const share = z.number().positive().max(1);

const indexDomainSchema = z.strictObject({
  /** A domain of `atlas.yaml`. */
  id: z.string(),
  /** By default the title in `atlas.yaml`. */
  title: textSchema.default({}),
  weight,
  /** An indicator whose values are the ranks of the domain as delivered, 1 = most deprived. */
  rank: z.string().nullable().default(null),
  indicators: z.array(z.strictObject({ code: z.string(), weight: weight.default(1) })).default([]),
});

const sensitivitySchema = z.strictObject({
  /** The weights vary by so much up and down. */
  noise: z.number().positive().lt(1).default(0.25),
  replications: z.int().min(20).default(1000),
  seed: z.int().default(42),
});

/** Everything that `data/index.yaml` may say; the defaults are those of method.md 4. */
export const indexSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, "small letters a to z, digits and hyphens, a letter first"),
  title: textSchema,
  /** What it measures, in a word or two, for the navigation; by default "Deprivation". */
  heading: textSchema.nullable().default(null),
  /** The level whose areas are compared. */
  level: z.string(),
  /** By default the latest of each indicator. */
  period: z.string().nullable().default(null),
  domains: z.array(indexDomainSchema).default([]),
  /** In the place of domains: an indicator whose values are the scores of a published index. */
  external: z.string().nullable().default(null),
  ties: z.enum(["mid", "min"]).default("mid"),
  weights: z.enum(["normalised", "as-published"]).default("normalised"),
  normalise: z.enum(["zscore", "minmax", "rank-normal"]).default("zscore"),
  transform: z.enum(["exponential", "none"]).default("exponential"),
  combine: z.enum(["linear", "geometric"]).default("linear"),
  /** Draws the proportions of small areas to that of their parent, where their counts are known. */
  shrink: z.boolean().default(false),
  /** Share clamped at either end of every indicator. */
  winsorise: z.number().positive().lt(0.5).nullable().default(null),
  minIndicatorShare: share.default(2 / 3),
  minWeightShare: share.default(0.5),
  groups: z.int().min(2).default(10),
  sensitivity: sensitivitySchema.prefault({}),
  /** Why there is an index of fewer than 10 areas all the same. */
  override: textSchema.nullable().default(null),
});

/** An index as it is declared. */
export type IndexDeclaration = z.infer<typeof indexSchema>;

/** Why an area has no score. */
export type NoScoreReason = "too-few-domains" | "score-not-positive" | "not-delivered";

/** What an area has in one domain; rank 1 = most deprived. */
export interface IndexAreaDomain {
  /** What is weighted into the index. */
  readonly score: number | null;
  readonly rank: number | null;
  /** Without a score it says why: "suppressed" where an input is withheld. */
  readonly status: Status;
}

/** One area of an index; rank and group 1 = most deprived. */
export interface IndexArea {
  readonly area: AreaCode;
  readonly score: number | null;
  readonly rank: number | null;
  /** The ranks between which the area lies in nine of ten draws of other weights; whole numbers. */
  readonly rankLower: number | null;
  readonly rankUpper: number | null;
  readonly group: number | null;
  /** "suppressed" where a withheld input leaves the area without a score, "partial" with one. */
  readonly status: Status;
  readonly noScore: NoScoreReason | null;
  readonly missingDomains: readonly string[];
  /** Share of the weights that the domains with a score hold (0 to 1). */
  readonly coverage: number;
  /** Parallel to the domains of the index. */
  readonly domains: readonly IndexAreaDomain[];
}

/** A domain of a computed index. */
export interface IndexDomain {
  readonly id: string;
  readonly title: Text;
  /** As declared. */
  readonly weight: number;
  /** Of all weights, so that the domains make 1. */
  readonly weightShare: number;
  /** Indicators that are equal everywhere and so tell nothing. */
  readonly constant: readonly IndicatorCode[];
}

/** An indicator that went into an index. */
export interface IndexInput {
  readonly indicator: IndicatorCode;
  /** Null where the indicator is the score of a published index. */
  readonly domain: string | null;
  /** Null where the indicator has no value at the level. */
  readonly period: Period | null;
  readonly isShrunk: boolean;
}

/** One other way of computing an index and how far it moves the areas on average. */
export interface IndexScenario {
  readonly kind: "normalise" | "combine" | "without-domain";
  /** The other normalisation or combination, or the id of the domain left out. */
  readonly choice: string;
  /** Average rank shift; null where no area is ranked both ways. */
  readonly meanShift: number | null;
}

/** A computed index as plain data. */
export interface IndexResult {
  readonly id: string;
  readonly title: Text;
  readonly level: LevelId;
  /** The declared period, else the newest of the inputs; empty where no input has a value. */
  readonly period: Period;
  readonly groups: number;
  /** Every member of the level, sorted by code. */
  readonly areas: readonly IndexArea[];
  readonly domains: readonly IndexDomain[];
  readonly inputs: readonly IndexInput[];
  /** Mean shift of ranks over the draws of other weights; null where none were drawn. */
  readonly meanShift: number | null;
  /** Listed, never averaged; none where the scores were delivered. */
  readonly scenarios: readonly IndexScenario[];
  /** True where an input holds invented values. */
  readonly illustrative: boolean;
  /** Areas of a high score among others of one; left out until they have been looked for. */
  readonly pockets?: {
    readonly lack: "areas" | "boundaries" | null;
    readonly areas: readonly AreaCode[];
  };
}
