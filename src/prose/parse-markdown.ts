import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Heading, Nodes, Root } from "mdast";
import { withoutMisleading } from "../model/misleading-marks.ts";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/**
 * Reads an editor's Markdown with tables, footnotes and directives. The shallowest heading becomes
 * one of the first level, however many signs the editor put before it. Marks that mislead are left
 * out, also where they are written as references such as `&#x202E;`.
 */
export function parseMarkdown(markdown: string): Root {
  const root = parser.parse(markdown);
  visit(root, leaveOutMisleading);
  const headings: Heading[] = [];
  visit(root, "heading", (heading) => {
    headings.push(heading);
  });
  const shallowest = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) {
    heading.depth = (heading.depth - shallowest + 1) as Heading["depth"];
  }
  return root;
}

function leaveOutMisleading(node: Nodes): void {
  if ("value" in node) node.value = withoutMisleading(node.value);
  if ("alt" in node && node.alt != null) node.alt = withoutMisleading(node.alt);
}
