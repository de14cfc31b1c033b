import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Variant } from "../model/content.ts";
import type { Finding } from "../model/problem.ts";
import type { AtlasRegisters } from "./atlas-registers.ts";
import type { LinkTargets } from "./link-targets.ts";
import type { Report } from "./report.ts";
import type { Root } from "mdast";
import type { Directives } from "mdast-util-directive";
import { DIRECTIVES } from "../model/directive.ts";
import { quoted } from "../model/visible-text.ts";
import { directiveFindings } from "./directive-findings.ts";
import { hasHidden, hiddenFinding } from "./hidden-characters.ts";
import { imageFinding, linkFinding } from "./link-finding.ts";
import { TOO_DEEP } from "./nesting.ts";
import { unclosedFinding } from "./unclosed-finding.ts";

const HTML: Finding = {
  found: "HTML",
  expected: "Markdown and directives",
  remedy: "It is shown as text.",
  severity: "warning",
};

/** Directives that stand for a block of the page. */
const BLOCKS: readonly string[] = ["map", "chart", "table", "objective", "changes"];

const BURIED: Finding = {
  found: "a figure or table inside a list, a quotation or a box in a box",
  expected: "one between paragraphs, or directly in a :::callout",
  remedy: "Move the line before or after, with empty lines around it.",
};

/** Everything of an atlas at which Markdown may point. */
export interface Targets {
  readonly registers: AtlasRegisters;
  readonly targets: LinkTargets;
  /** True for a note on a place or an indicator, which shows words and numbers but no blocks. */
  readonly isNote?: boolean;
}

/** Checks the directives and links of one Markdown text against the atlas, and that it has no HTML. */
export function checkMarkdown(
  { file, firstLine, markdown }: Omit<Variant<unknown>, "matter" | "language">,
  { registers, targets, isNote = false }: Targets,
  report: Report,
): void {
  const reportAt = (line: number, finding: Finding, column?: string): void =>
    report({ file, row: line + firstLine - 1, column }, finding);
  const linesWithHtml = new Set<number>();
  reportHidden(markdown, reportAt);
  const tree = parsed(markdown);
  if (tree === undefined) {
    report({ file, row: firstLine }, TOO_DEEP);
    return;
  }
  const placed = placesOfBlocks(tree);
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === "html") linesWithHtml.add(line);
    const pointing = targetFinding(node, file, targets);
    if (pointing !== undefined) reportAt(line, pointing);
    if (node.type === "text") reportUnreadable(node.value, line, reportAt);
    if (!isDirective(node) || isProse(node)) return;
    const misplaced = placeFinding(node, placed, isNote);
    if (misplaced !== undefined) reportAt(line, misplaced);
    const unclosed = unclosedFinding(node, markdown);
    if (unclosed !== undefined) reportAt(line, unclosed);
    for (const { column, finding } of directiveFindings(node, registers)) {
      reportAt(line, finding, column);
    }
  });
  for (const line of linesWithHtml) reportAt(line, HTML);
}

/** Gives undefined for Markdown that is nested beyond what the machine can follow. */
function parsed(markdown: string): Root | undefined {
  try {
    return unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(markdown);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function targetFinding(
  node: Root["children"][number] | Root,
  text: string,
  targets: LinkTargets,
): Finding | undefined {
  const isPicture = node.type === "image";
  if (isPicture && (node.alt ?? "").trim() === "") return withoutAlternative(node.url);
  if (!isPicture && node.type !== "link" && node.type !== "definition") return undefined;
  const media = targets.mediaOf({ text, url: node.url, isPicture });
  if (media !== undefined) return "path" in media ? undefined : media;
  return isPicture ? imageFinding(node.url, targets) : linkFinding(node.url, targets);
}

function withoutAlternative(url: string): Finding {
  return {
    found: `a picture ${quoted(url)} without words for those who cannot see it`,
    expected: "what it shows, in the square brackets",
    remedy: `Write ![What the picture shows](${url}).`,
  };
}

function reportHidden(markdown: string, reportAt: (line: number, finding: Finding) => void): void {
  if (!hasHidden(markdown)) return;
  markdown.split("\n").forEach((words, i) => {
    const finding = hiddenFinding(words, true);
    if (finding !== undefined) reportAt(i + 1, finding);
  });
}

function isDirective(node: Root["children"][number] | Root): node is Directives {
  return ["textDirective", "leafDirective", "containerDirective"].includes(node.type);
}

/** Gives what stands on the page itself or directly in a box; anything deeper is inside a list or so. */
function placesOfBlocks(tree: Root): ReadonlySet<unknown> {
  const inBoxes = tree.children.flatMap((node) =>
    node.type === "containerDirective" ? node.children : [],
  );
  return new Set([...tree.children, ...inBoxes]);
}

/** Says that a block stands where nobody would see it. */
function placeFinding(
  node: Directives,
  placed: ReadonlySet<unknown>,
  isNote: boolean,
): Finding | undefined {
  if (node.type !== "leafDirective" || !BLOCKS.includes(node.name)) return undefined;
  if (isNote) return inNote(node.name);
  return placed.has(node) ? undefined : BURIED;
}

function inNote(name: string): Finding {
  return {
    found: `::${name} in a note, where it would not be shown`,
    expected: "words, and numbers as :value{…}",
    remedy:
      name === "objective"
        ? "Write :objective{…} with one colon inside a sentence."
        : "Put it on a page or in an issue, and link to that from here.",
  };
}

/** A colon before a word, as in "10:30" or "a:b", is no directive unless it has one's name or braces. */
function isProse({ type, name, attributes, children }: Directives): boolean {
  const isBare = Object.keys(attributes ?? {}).length === 0 && children.length === 0;
  return type === "textDirective" && isBare && !Object.hasOwn(DIRECTIVES, name);
}

/** A line that begins like a directive and was read as text is one with a slip of the pen. */
function reportUnreadable(
  text: string,
  line: number,
  reportAt: (line: number, finding: Finding) => void,
): void {
  text.split("\n").forEach((words, i) => {
    if (!/^\s*:{2,}\s*\p{L}/u.test(words)) return;
    const found = `a directive that cannot be read, ${quoted(words)}`;
    reportAt(line + i, { found, expected: "a directive such as ::map{indicator=population}" });
  });
}
