import { visit } from "unist-util-visit";
import type { AtlasLookup } from "../derive/lookup.ts";
import type { FigureSpec } from "../figures/figure-spec.ts";
import type { Prose, Variant } from "../model/content.ts";
import type { Place } from "../model/problem.ts";
import { isMadeFrom, pinOf } from "../model/edition.ts";
import { directiveFigure } from "./figure-directive.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** A figure that an editor asks for, and where. */
export interface WrittenFigure {
  readonly spec: FigureSpec;
  readonly place: Place;
}

/**
 * Lists the figures that the prose of an atlas asks for, so that they are drawn before pages: of an
 * edition what is pinned to it, of the working atlas all the rest. Notes have none.
 */
export function proseFigures(lookup: AtlasLookup): readonly FigureSpec[] {
  return writtenFigures(lookup).map(({ spec }) => spec);
}

/** Lists the same figures, each with the line of its directive. */
export function writtenFigures(lookup: AtlasLookup): readonly WrittenFigure[] {
  const { issues, papers, pages, plans } = lookup.atlas;
  const free = pages.flatMap(({ variants }) => variants);
  const variants = [
    ...issues.flatMap((issue) => ownVariants(lookup, issue)),
    ...papers.flatMap((paper) => ownVariants(lookup, paper)),
    ...(isMadeFrom(lookup.atlas) ? free : []),
    ...plans
      .filter(({ edition }) => isMadeFrom(lookup.atlas, edition))
      .flatMap(({ objectiveNotes }) => objectiveNotes.flatMap((note) => note.variants)),
  ];
  return variants.flatMap((variant) => markdownFigures(lookup, variant));
}

function ownVariants<Matter extends { readonly edition?: string | undefined }>(
  { atlas }: AtlasLookup,
  { variants }: Prose<Matter>,
): readonly Variant<Matter>[] {
  return variants.filter((variant) => isMadeFrom(atlas, pinOf(variant, variants)));
}

function markdownFigures(
  lookup: AtlasLookup,
  { file, firstLine, markdown }: Variant<unknown>,
): readonly WrittenFigure[] {
  const figures: WrittenFigure[] = [];
  visit(parseMarkdown(markdown), (node) => {
    if (node.type !== "leafDirective" && node.type !== "containerDirective") return;
    if (node.name !== "map" && node.name !== "chart") return;
    const spec = directiveFigure(lookup, node.name, node.attributes ?? {});
    const line = node.position?.start.line ?? 1;
    figures.push({ spec, place: { file, row: line + firstLine - 1 } });
  });
  return figures;
}
