import { visit } from "unist-util-visit";
import type { AtlasLookup } from "../derive/lookup.ts";
import type { FigureSpec } from "../figures/figure-spec.ts";
import type { Prose, Variant } from "../model/content.ts";
import { isMadeFrom, pinOf } from "../model/edition.ts";
import { directiveFigure } from "./figure-directive.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/**
 * Lists the figures that the prose of an atlas asks for, so that they are drawn before pages: of an
 * edition what is pinned to it, of the working atlas all the rest. Notes have none.
 */
export function proseFigures(lookup: AtlasLookup): readonly FigureSpec[] {
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
  return variants.flatMap(({ markdown }) => markdownFigures(lookup, markdown));
}

function ownVariants<Matter extends { readonly edition?: string | undefined }>(
  { atlas }: AtlasLookup,
  { variants }: Prose<Matter>,
): readonly Variant<Matter>[] {
  return variants.filter((variant) => isMadeFrom(atlas, pinOf(variant, variants)));
}

function markdownFigures(lookup: AtlasLookup, markdown: string): readonly FigureSpec[] {
  const specs: FigureSpec[] = [];
  visit(parseMarkdown(markdown), (node) => {
    if (node.type !== "leafDirective" && node.type !== "containerDirective") return;
    if (node.name !== "map" && node.name !== "chart") return;
    specs.push(directiveFigure(lookup, node.name, node.attributes ?? {}));
  });
  return specs;
}
