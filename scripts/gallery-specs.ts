import type { AtlasLookup } from "../src/derive/lookup.ts";
import { levelsOf, membersOf, periodsOf } from "../src/derive/lookup.ts";
import { figureId, type FigureSpec } from "../src/figures/figure-spec.ts";
import { figureSpecs } from "../src/figures/figure-specs.ts";
import { proseFigures } from "../src/prose/prose-figures.ts";

const MOST_OF_A_KIND = 2;

/**
 * Chooses what the gallery shows: at most two figures of every kind that the site draws, and of
 * those that only editors ask for.
 */
export function gallerySpecs(lookup: AtlasLookup): readonly FigureSpec[] {
  const all = [...figureSpecs(lookup), ...proseFigures(lookup), ...editorsSpecs(lookup)];
  const unique = [...new Map(all.map((spec) => [figureId(spec), spec])).values()];
  const byKind = Map.groupBy(unique, ({ kind }) => kind);
  return [...byKind.values()].flatMap((specs) => specs.slice(0, MOST_OF_A_KIND));
}

/** Lists rankings, ranges and scatter charts of every indicator at its lowest level. */
function editorsSpecs(lookup: AtlasLookup): readonly FigureSpec[] {
  const subjects = lookup.atlas.indicators.flatMap(({ code }) => {
    const level = levelsOf(lookup, code).findLast(({ id }) => membersOf(lookup, id).length > 1)?.id;
    if (level === undefined) return [];
    const periods = periodsOf(lookup, code, level);
    return { indicator: code, level, period: periods.at(-1) ?? "", areas: [], periods };
  });
  return subjects.flatMap(({ periods, ...subject }, i): readonly FigureSpec[] => {
    const before = subjects[i - 1];
    const hasPair = before !== undefined && before.level === subject.level;
    const { level, indicator: x } = subject;
    return [
      { kind: "ranking", ...subject },
      ...(periods.length > 1 ? [{ kind: "range" as const, ...subject, dimension: "" }] : []),
      ...(hasPair ? [{ kind: "scatter" as const, x, y: before.indicator, level }] : []),
    ];
  });
}
