import type { AreaCode } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { IndexArea } from "../model/composite-index.ts";
import type { Text } from "../model/language.ts";
import type { ValueChanges } from "./value-changes.ts";
import { rankChange } from "../stats/rank-change.ts";
import { canonicalJson } from "./canonical-json.ts";

/** The parts of an atlas or edition of which indices are compared. */
export type ComparedIndex = Pick<Atlas, "index" | "indexResult">;

/** Where an area stood in an index; rank and group 1 = most deprived. */
export interface RankSide {
  readonly rank: number;
  readonly lower: number;
  readonly upper: number;
  readonly group: number | null;
}

/** A move that other weights do not explain. */
export interface RankMove {
  readonly area: AreaCode;
  readonly before: RankSide;
  readonly after: RankSide;
}

/** What became of the index; `moves` only where it was computed in the same way both times. */
export interface IndexChanges {
  readonly kind: "none" | "added" | "withdrawn" | "redefined" | "compared";
  readonly id: string;
  readonly title: Text;
  readonly illustrative: boolean;
  /** By area. */
  readonly moves: readonly RankMove[];
  /** Ranks that differ and may owe it to the choice of weights. */
  readonly minor: number;
}

/**
 * Compares the ranks of two editions (method.md 18.4): a move counts where the intervals of the two
 * ranks do not overlap, and only if the index is the same in method and inputs.
 */
export function indexChanges(
  before: ComparedIndex,
  after: ComparedIndex,
  { added, withdrawn, redefined }: Omit<ValueChanges, "values">,
): IndexChanges {
  const [old, now] = [before.indexResult, after.indexResult];
  const shown = now ?? old;
  const none = { id: "", title: {}, illustrative: false, moves: [], minor: 0 };
  if (shown === null) return { kind: "none", ...none };
  const { id, title, illustrative } = shown;
  const head = { ...none, id, title, illustrative };
  if (old === null || now === null) return { ...head, kind: old === null ? "added" : "withdrawn" };
  const inputs = new Set(now.inputs.map(({ indicator }) => indicator));
  const isOther = [...added, ...withdrawn, ...redefined].some(({ code }) => inputs.has(code));
  if (isOther || methodOf(before) !== methodOf(after)) return { ...head, kind: "redefined" };
  const earlier = new Map(old.areas.map((area) => [area.area, area]));
  const pairs = now.areas.flatMap((area) => movedPair(earlier.get(area.area), area) ?? []);
  const moves = pairs.filter((pair) => rankChange(pair.before, pair.after) === "reported");
  return { ...head, kind: "compared", moves, minor: pairs.length - moves.length };
}

/** What an index is called is no part of how it is computed. */
function methodOf({ index }: ComparedIndex): string {
  return canonicalJson(index === null ? null : { ...index, title: {}, override: null });
}

function movedPair(old: IndexArea | undefined, now: IndexArea): RankMove | undefined {
  const [before, after] = [sideOf(old), sideOf(now)];
  if (before === undefined || after === undefined || before.rank === after.rank) return undefined;
  return { area: now.area, before, after };
}

/** A rank whose interval was not computed can be anywhere. */
function sideOf(area: IndexArea | undefined): RankSide | undefined {
  if (area === undefined || area.rank === null) return undefined;
  const { rank, rankLower, rankUpper, group } = area;
  return { rank, lower: rankLower ?? -Infinity, upper: rankUpper ?? Infinity, group };
}
