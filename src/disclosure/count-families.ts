import type { BreakdownEntry } from "../model/atlas.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { CountSource } from "./count-source.ts";
import type { ObservationIndex } from "./observation-index.ts";
import type { IndicatorSum } from "./sums-of-many.ts";
import { countSources } from "./count-source.ts";
import { indicatorSums } from "./indicator-sums.ts";
import { entry } from "./observation-index.ts";

/** A count, and the breakdown of the total of its family that it is. */
export interface PlacedSource {
  readonly source: CountSource;
  /** "" for the total. */
  readonly breakdown: string;
}

/** The counts of an atlas, those that add up to each other together. */
export interface CountFamilies {
  readonly families: readonly (readonly PlacedSource[])[];
  /** What the breakdowns of the placed sources mean. */
  readonly entries: readonly BreakdownEntry[];
  /** Sums that cannot be read as breakdowns together with the others. */
  readonly left: readonly IndicatorSum[];
}

/**
 * Puts counts that add up to each other into one family, in which the parts stand as a breakdown of
 * their total: three indicators for men, women and all are protected like one with a breakdown.
 */
export function countFamilies(index: ObservationIndex): CountFamilies {
  const sums = indicatorSums(index);
  const tree = treeOf(sums);
  const summed = new Set(tree.kept.flatMap(({ total, parts }) => [total, ...parts]));
  const families = new Map<IndicatorCode, PlacedSource[]>();
  for (const source of countSources(index, summed)) {
    const root = rootOf(tree, source.code);
    const place = placeOf(tree, source.code);
    const breakdown = place === undefined ? "" : `${place.dimension}=${source.code}`;
    const family = entry(families, root, () => []);
    if (breakdown === "") family.unshift({ source, breakdown });
    else family.push({ source, breakdown });
  }
  const entries = [...tree.parentOf.keys()].flatMap((code) => placeOf(tree, code) ?? []);
  const left = sums.filter((sum) => !tree.kept.includes(sum));
  return { families: [...families.values()], entries, left };
}

interface SumTree {
  readonly kept: IndicatorSum[];
  /** By part. */
  readonly parentOf: Map<IndicatorCode, IndicatorSum>;
}

/** A count is part of one total; the part of a total is divided in one way only. */
function treeOf(sums: readonly IndicatorSum[]): SumTree {
  const tree: SumTree = { kept: [], parentOf: new Map() };
  const waysOf = (code: IndicatorCode): number =>
    tree.kept.filter(({ total }) => total === code).length;
  for (const sum of sums) {
    const { total, parts } = sum;
    const root = rootOf(tree, total);
    const isFree = parts.every(
      (part) => !tree.parentOf.has(part) && part !== root && waysOf(part) < 2,
    );
    if (!isFree || (root !== total && waysOf(total) > 0)) continue;
    tree.kept.push(sum);
    for (const part of parts) tree.parentOf.set(part, sum);
  }
  return tree;
}

function rootOf(tree: SumTree, code: IndicatorCode): IndicatorCode {
  const total = tree.parentOf.get(code)?.total;
  return total === undefined ? code : rootOf(tree, total);
}

function placeOf(tree: SumTree, code: IndicatorCode): BreakdownEntry | undefined {
  const sum = tree.parentOf.get(code);
  if (sum === undefined) return undefined;
  const above = placeOf(tree, sum.total);
  const ways = tree.kept.filter(({ total }) => total === sum.total);
  const dimension = above?.dimension ?? `part ${ways.indexOf(sum) + 1} of ${sum.total}`;
  const parent = above === undefined ? "" : sum.total;
  return { dimension, code, label: {}, order: 0, parent, exhaustive: true };
}
