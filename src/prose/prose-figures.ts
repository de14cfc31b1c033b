import { visit } from "unist-util-visit";
import type { AtlasLookup } from "../derive/lookup.ts";
import type { FigureSpec } from "../figures/figure-spec.ts";
import { directiveFigure } from "./figure-directive.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** Lists the figures that all the prose of an atlas asks for, so that they are drawn before pages. */
export function proseFigures(lookup: AtlasLookup): readonly FigureSpec[] {
  const { issues, papers, pages, areaNotes, indicatorNotes } = lookup.atlas;
  const variants = [issues, papers, pages, areaNotes, indicatorNotes].flatMap((kind) =>
    kind.flatMap((prose) => prose.variants.map(({ markdown }) => markdown)),
  );
  return variants.flatMap((markdown) => markdownFigures(lookup, markdown));
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
