import type { Sum, View } from "./attacker.ts";

/** Two areas of three and two parts under one root. */
export const AREAS = { R: "", P: "R", Q: "R", P1: "P", P2: "P", P3: "P", Q1: "Q", Q2: "Q" };

/** Those without parts. */
export const LEAVES = ["P1", "P2", "P3", "Q1", "Q2"];

/** Shows an attacker what was published; null is withheld. */
export function viewOf(told: ReadonlyMap<string, number | null>, sums: readonly Sum[]): View {
  const totals = new Set(sums.map(({ total }) => total));
  const published = new Map<string, number>();
  const hiddenLeaves: string[] = [];
  for (const [name, value] of told) {
    if (value !== null) published.set(name, value);
    else if (!totals.has(name)) hiddenLeaves.push(name);
  }
  return { published, hiddenLeaves, sums, most: 90 };
}

/** The sums of the tree. */
export function sumsOfAreas(): Sum[] {
  const parents = [...new Set(Object.values(AREAS))].filter((parent) => parent !== "");
  return parents.map((total) => ({
    total,
    parts: Object.entries(AREAS).flatMap(([area, parent]) => (parent === total ? [area] : [])),
  }));
}

/** Adds the counts of leaves up to their parents. */
export function sumsOver(leaves: ReadonlyMap<string, number>): [string, number][] {
  const parts = new Map(sumsOfAreas().map((sum) => [sum.total, sum.parts]));
  const valueOf = (area: string): number =>
    leaves.get(area) ?? (parts.get(area) ?? []).reduce((sum, part) => sum + valueOf(part), 0);
  return Object.keys(AREAS).map((area) => [area, valueOf(area)]);
}
