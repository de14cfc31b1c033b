import type { Figure, FigureTable } from "../figures/figure.ts";
import type { Root, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { changesBetween } from "../derive/edition-history.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { changesTable } from "../figures/changes-table.ts";
import { figureOf, type PageContext } from "../figures/figure-of.ts";
import { figureId } from "../figures/figure-spec.ts";
import { indicatorTable } from "../figures/indicator-table.ts";
import { marksNote, withoutDagger } from "../figures/mark-notes.ts";
import { marksOfCell } from "../figures/marks-of.ts";
import { html, type Markup } from "../markup/html.ts";
import { DAGGER } from "../model/dagger.ts";
import { directiveFigure, figureLevel, type DirectiveAttributes } from "./figure-directive.ts";
import { inlineMarks } from "./inline-value.ts";
import { markdownHtml } from "./markdown-html.ts";
import { objectiveReference, type ObjectiveReference } from "./objective-reference.ts";
import { openCallout } from "./open-callout.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** A stretch of prose: words, or one of the things that stand between them. */
export type ProseBlock =
  | { readonly kind: "html"; readonly html: Markup }
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "table"; readonly caption: string; readonly table: FigureTable }
  | { readonly kind: "objective"; readonly objective: ObjectiveReference };

/** Turns an editor's Markdown into blocks that a page lays out. */
export function proseBlocks(context: PageContext, markdown: string): readonly ProseBlock[] {
  const tree = parseMarkdown(markdown);
  const blocks: ProseBlock[] = [];
  let words: RootContent[] = [];
  const flush = () => {
    const root: Root = { type: "root", children: words };
    if (words.length > 0) blocks.push({ kind: "html", html: markdownHtml(context, root) });
    words = [];
  };
  for (const node of tree.children.flatMap(openCallout)) {
    const isDirective = node.type === "leafDirective" || node.type === "containerDirective";
    const block = isDirective ? directiveBlock(context, node) : undefined;
    if (block === undefined) {
      words.push(node);
    } else {
      flush();
      blocks.push(block);
      // What stands between ":::map" and ":::" is said below the map.
      if (node.type === "containerDirective") words.push(...node.children);
    }
  }
  flush();
  // An editor's own dagger is a footnote.
  const isFootnote = markdown.includes(DAGGER);
  const marks = [...inlineMarks(context, tree), ...blocks.flatMap(tableMarks)];
  const note = marksNote(context, isFootnote ? marks.map(withoutDagger) : marks);
  return note === ""
    ? blocks
    : [...blocks, { kind: "html", html: html`<p class="notes">${note}</p>` }];
}

/** A figure explains the marks of its own table. */
function tableMarks(block: ProseBlock): readonly string[] {
  if (block.kind !== "table") return [];
  const { columns, rows } = block.table;
  const invented = columns.some(({ label }) => label.endsWith(DAGGER)) ? DAGGER : "";
  return [invented, ...rows.flat().map(marksOfCell)];
}

/** The caption is read aloud only: the head of the values has the dagger of an invented indicator. */
function asInvented({ columns, rows }: FigureTable): FigureTable {
  const marked = columns.map((column) =>
    column.key === "value" ? { ...column, label: `${column.label}\u00a0${DAGGER}` } : column,
  );
  return { columns: marked, rows };
}

function directiveBlock(
  context: PageContext,
  node: LeafDirective | ContainerDirective,
): ProseBlock | undefined {
  const attributes: DirectiveAttributes = node.attributes ?? {};
  const draw = BLOCKS[node.name];
  return draw?.(context, node.name, attributes);
}

type BlockMaker = (
  context: PageContext,
  name: string,
  attributes: DirectiveAttributes,
) => ProseBlock;

const BLOCKS: Readonly<Record<string, BlockMaker>> = {
  map: figureBlock,
  chart: figureBlock,
  table: tableBlock,
  changes: changesBlock,
  objective: (context, _, attributes) => ({
    kind: "objective",
    objective: objectiveReference(context, attributes),
  }),
};

function figureBlock(
  context: PageContext,
  name: string,
  attributes: DirectiveAttributes,
): ProseBlock {
  const spec = directiveFigure(context.lookup, name, attributes);
  return { kind: "figure", figure: figureOf(context, figureId(spec)) };
}

/** An issue that is pinned to an edition tells what changed up to that, any other up to today. */
function changesBlock(
  context: PageContext,
  _: string,
  attributes: DirectiveAttributes,
): ProseBlock {
  const since = attributes["since"] ?? "";
  const to = context.lookup.atlas.editions?.own ?? null;
  const changes = changesBetween(context.history, { since, to });
  if (changes === undefined) throw new Error(`unknown edition: ${since}`);
  return { kind: "table", ...changesTable(context, since, changes) };
}

function tableBlock(context: PageContext, _: string, attributes: DirectiveAttributes): ProseBlock {
  const indicator = attributes["indicator"] ?? "";
  const level = attributes["level"] ?? figureLevel(context.lookup, indicator);
  const { caption, table } = indicatorTable(context, {
    indicator,
    level,
    period: attributes["period"] ?? undefined,
  });
  const isInvented = indicatorOf(context.lookup, indicator).illustrative;
  return { kind: "table", caption, table: isInvented ? asInvented(table) : table };
}
