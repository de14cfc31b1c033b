import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Variant } from "../model/content.ts";
import type { Finding } from "../model/problem.ts";
import type { AtlasRegisters } from "./atlas-registers.ts";
import type { Report } from "./report.ts";
import type { Root } from "mdast";
import type { Directives } from "mdast-util-directive";
import { DIRECTIVES } from "../model/directive.ts";
import { directiveFindings } from "./directive-findings.ts";
import { quoted } from "./visible-text.ts";

const HTML: Finding = {
  found: "HTML",
  expected: "Markdown and directives",
  remedy: "It is shown as text.",
  severity: "warning",
};

/** Checks the directives of one Markdown text against the atlas, and that it holds no HTML. */
export function checkMarkdown(
  { file, firstLine, markdown }: Omit<Variant<unknown>, "matter" | "language">,
  registers: AtlasRegisters,
  report: Report,
): void {
  const reportAt = (line: number, finding: Finding, column?: string): void =>
    report({ file, row: line + firstLine - 1, column }, finding);
  const linesWithHtml = new Set<number>();
  visit(parsed(markdown), (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === "html") linesWithHtml.add(line);
    if (node.type === "text") reportUnreadable(node.value, line, reportAt);
    if (!isDirective(node) || isProse(node)) return;
    for (const { column, finding } of directiveFindings(node, registers)) {
      reportAt(line, finding, column);
    }
  });
  for (const line of linesWithHtml) reportAt(line, HTML);
}

function parsed(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(markdown);
}

function isDirective(node: Root["children"][number] | Root): node is Directives {
  return ["textDirective", "leafDirective", "containerDirective"].includes(node.type);
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
