import type { EditionChanges } from "./changes.ts";

/** A stored edition as lists name it. */
export interface EditionEntry {
  readonly name: string;
  /** The state of the atlas that it holds. */
  readonly asOf: string;
}

/** What changed from an edition to another; `to` null: to the working data. */
export interface Comparison {
  readonly since: string;
  readonly to: string | null;
  readonly changes: EditionChanges;
}

/** The stored editions, the newest first, and the comparisons that pages show. */
export interface EditionHistory {
  readonly editions: readonly EditionEntry[];
  readonly comparisons: readonly Comparison[];
}

/** Names which editions are compared. */
export interface ComparedPair {
  readonly since: string;
  readonly to: string | null;
}

/** Orders editions by the state that they hold, the newest first, then by name. */
export function compareEditions(a: EditionEntry, b: EditionEntry): number {
  const key = ({ asOf, name }: EditionEntry) => `${asOf} ${name}`;
  return key(a) < key(b) ? 1 : -1;
}

/** Lists the pairs of neighbours in time: each edition with the one before, the working data last. */
export function neighbouringPairs(editions: readonly EditionEntry[]): readonly ComparedPair[] {
  const names = editions.map(({ name }) => name);
  return names.map((since, i) => ({ since, to: i === 0 ? null : (names[i - 1] ?? null) }));
}

/** Finds what changed between two editions; undefined where nobody asked for it beforehand. */
export function changesBetween(
  history: EditionHistory | undefined,
  pair: ComparedPair,
): EditionChanges | undefined {
  const found = history?.comparisons.find(
    ({ since, to }) => since === pair.since && to === pair.to,
  );
  return found?.changes;
}
