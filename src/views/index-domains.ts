import type { PageContext } from "../figures/figure-of.ts";
import type { IndexDeclaration, IndexResult } from "../model/composite-index.ts";
import { indexRanking } from "../derive/index-area-of.ts";
import { indexContributions } from "../derive/index-contributions.ts";
import { areaOf, indicatorOf, levelOf } from "../derive/lookup.ts";
import { say, textOf } from "../figures/context.ts";
import { figureId } from "../figures/figure-spec.ts";
import { statusWord } from "../figures/format-value.ts";
import { formatScore } from "../figures/index-words.ts";
import { formatShare } from "./format-share.ts";
import { placedFigure, type PlacedFigure } from "./placed-figure.ts";

/** How many of the most deprived areas are taken apart. */
const TAKEN_APART = 10;

/** Maps of more areas than this are too heavy to stand beside each other: they are linked. */
const MAX_INLINE = 3000;

/** Lays out the domains: weights, what each adds to the scores of the most deprived, and their maps. */
export function indexDomains(
  context: PageContext,
  declaration: IndexDeclaration,
  index: IndexResult,
) {
  return {
    weights: {
      caption: say(context, "index.weightsCaption"),
      domain: say(context, "index.column.domain"),
      weight: say(context, "index.column.weight"),
      inputs: say(context, "index.column.inputs"),
      rows: index.domains.map(({ id, title, weightShare, constant }) => ({
        title: textOf(context, title),
        weight: formatShare(context, weightShare),
        inputs: inputNames(context, index, id).join(" · "),
        constant: constant.length === 0 ? "" : constantWords(context, constant),
      })),
    },
    contributions: contributionTable(context, declaration, index),
    maps: domainMaps(context, index),
    areMapsLinked: index.areas.length > MAX_INLINE,
  };
}

function inputNames(context: PageContext, index: IndexResult, domain: string): readonly string[] {
  return index.inputs
    .filter((input) => input.domain === domain)
    .map(({ indicator }) => textOf(context, indicatorOf(context.lookup, indicator).title));
}

function constantWords(context: PageContext, codes: readonly string[]): string {
  const names = codes.map((code) => textOf(context, indicatorOf(context.lookup, code).title));
  return say(context, "index.constant", { names: names.join(" · ") });
}

function contributionTable(
  context: PageContext,
  declaration: IndexDeclaration,
  index: IndexResult,
) {
  const rows = indexRanking(index)
    .filter(({ found }) => found.rank !== null)
    .slice(0, TAKEN_APART)
    .flatMap(({ found }) => {
      const parts = indexContributions(index, declaration, found);
      if (parts.length === 0) return [];
      const cells = index.domains.map(({ id }, i) => {
        const part = parts.find(({ domain }) => domain === id);
        const status = found.domains[i]?.status ?? "missing";
        return part === undefined ? statusWord(context, status) : formatScore(context, part.points);
      });
      const name = textOf(context, areaOf(context.lookup, found.area).name);
      return [{ name, cells, score: formatScore(context, found.score ?? 0) }];
    });
  return {
    title: say(context, "index.contributions.title", { count: rows.length }),
    note: say(context, "index.contributions.note"),
    none:
      index.domains.length === 0 || rows.length > 0 ? "" : say(context, "index.contributions.none"),
    columns: index.domains.map(({ title }) => textOf(context, title)),
    area: textOf(context, levelOf(context.lookup, index.level).name),
    score: say(context, "index.score"),
    rows,
  };
}

function domainMaps(context: PageContext, index: IndexResult): readonly PlacedFigure[] {
  const found = index.domains.flatMap(({ id: domain }) => {
    const id = figureId({ kind: "index-domain-map", index: index.id, domain });
    return context.figures.get(id) ?? [];
  });
  return found.map((figure, i) => placedFigure(context, figure, i + 2));
}
