import type { PageContext } from "../figures/figure-of.ts";
import { proseBlocks, type ProseBlock } from "../prose/prose-blocks.ts";
import { placedFigure, type PlacedFigure } from "./placed-figure.ts";

/** A block of prose whose figures are placed on the page. */
export type PlacedBlock =
  | Exclude<ProseBlock, { readonly kind: "figure" }>
  | { readonly kind: "figure"; readonly placed: PlacedFigure };

/** Turns Markdown into blocks and numbers its figures in order, after those that stand before it. */
export function placedProse(
  context: PageContext,
  markdown: string,
  before = 0,
): readonly PlacedBlock[] {
  const blocks = proseBlocks(context, markdown);
  const figures = blocks.filter((block) => block.kind === "figure");
  return blocks.map((block) =>
    block.kind === "figure"
      ? {
          kind: "figure",
          placed: placedFigure(context, block.figure, before + figures.indexOf(block) + 1),
        }
      : block,
  );
}
