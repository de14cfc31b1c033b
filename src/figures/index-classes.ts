import type { IndexResult } from "../model/composite-index.ts";
import type { Status } from "../model/status.ts";
import type { Swatch } from "./figure.ts";
import {
  MAX_SEQUENTIAL,
  NO_DATA_CLASS,
  sequentialClasses,
  SUPPRESSED_CLASS,
} from "../scales/palette.ts";
import { quantileGroup } from "../stats/quantile-group.ts";
import { say, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { statusWord } from "./format-value.ts";
import { classCount } from "./map-classes.ts";

/** What the map of an index shows of an area. */
export interface IndexMapArea {
  readonly area: string;
  readonly score: number | null;
  readonly rank: number | null;
  /** Null without a rank; else one of the groups of the map, 1 = most deprived. */
  readonly group: number | null;
  readonly status: Status;
}

/** The areas of a map in groups; `groups` may be fewer than those of the index. */
export interface IndexMapGroups {
  readonly groups: number;
  readonly areas: readonly IndexMapArea[];
}

/** Puts the areas of an index into its groups; where it has none, into as many as its map can show. */
export function indexGroups(index: IndexResult): IndexMapGroups {
  const { areas, groups } = index;
  if (areas.some(({ group }) => group !== null)) return { groups, areas };
  return regrouped(areas);
}

/** Puts the areas into groups of about equal size by their rank in a domain. */
export function domainGroups(index: IndexResult, domain: number): IndexMapGroups {
  const areas = index.areas.map(({ area, domains }) => {
    const { score = null, rank = null, status = "missing" } = domains[domain] ?? {};
    return { area, score, rank, group: null, status };
  });
  return regrouped(areas);
}

function regrouped(areas: readonly IndexMapArea[]): IndexMapGroups {
  const n = areas.filter(({ rank }) => rank !== null).length;
  const groups = classCount(n);
  return {
    groups,
    areas: areas.map((area) => {
      const { rank } = area;
      return { ...area, group: rank === null ? null : quantileGroup(rank, n, groups) };
    }),
  };
}

/** Gives the class of an area: neighbouring groups share a colour where there are more than colours. */
export function indexClass(
  { groups }: IndexMapGroups,
  { group, status }: Pick<IndexMapArea, "group" | "status">,
): string {
  if (group === null) return status === "suppressed" ? SUPPRESSED_CLASS : NO_DATA_CLASS;
  const classes = sequentialClasses(Math.min(groups, MAX_SEQUENTIAL)).toReversed();
  return classes[colourOf(group, groups)] ?? NO_DATA_CLASS;
}

/** Explains the colours with their counts, the most deprived first, then the kinds of nothing. */
export function indexSwatches(
  context: AtlasContext,
  { groups, areas }: IndexMapGroups,
): readonly Swatch[] {
  const classes = sequentialClasses(Math.min(groups, MAX_SEQUENTIAL)).toReversed();
  const coloured = classes.map((className, i): Swatch => {
    const all = Array.from({ length: groups }, (_, g) => g + 1);
    const own = all.filter((group) => colourOf(group, groups) === i);
    const count = areas.filter(({ group }) => group !== null && own.includes(group)).length;
    const label = groupWords(context, { groups, from: own[0] ?? 1, to: own.at(-1) ?? 1 });
    return { className, label, count: formatCount(context, count) };
  });
  const without = areas.filter(({ group }) => group === null);
  const withheld = without.filter(({ status }) => status === "suppressed").length;
  const nothing = [
    { className: SUPPRESSED_CLASS, status: "suppressed", count: withheld },
    { className: NO_DATA_CLASS, status: "missing", count: without.length - withheld },
  ] as const;
  return [
    ...coloured,
    ...nothing.map(({ className, status, count }) => ({
      className,
      label: statusWord(context, status),
      count: formatCount(context, count),
    })),
  ];
}

/** The names that groups have by their number. */
export type GroupKind = "decile" | "quintile" | "quartile" | "group";

const KINDS: Readonly<Record<number, GroupKind>> = { 10: "decile", 5: "quintile", 4: "quartile" };

/** Says what so many groups are called. */
export function groupKind(groups: number): GroupKind {
  return KINDS[groups] ?? "group";
}

/** Names a group or a span of them ("decile 1", "deciles 1–2"); the ends say what they mean. */
function groupWords(
  context: AtlasContext,
  { groups, from, to }: { readonly groups: number; readonly from: number; readonly to: number },
): string {
  const count = (group: number) => formatCount(context, group);
  const name =
    from === to
      ? say(context, `index.group.${groupKind(groups)}`, { group: count(from) })
      : say(context, `index.groupSpan.${groups === 10 ? "decile" : "group"}`, {
          from: count(from),
          to: count(to),
        });
  if (from === 1) return say(context, "index.mostDeprived", { name });
  return to === groups ? say(context, "index.leastDeprived", { name }) : name;
}

function colourOf(group: number, groups: number): number {
  const colours = Math.min(groups, MAX_SEQUENTIAL);
  return Math.ceil((group * colours) / groups) - 1;
}
