import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Heading, Root } from "mdast";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/**
 * Reads an editor's Markdown with tables, footnotes and directives. The shallowest heading becomes
 * one of the first level, however many signs the editor put before it.
 */
export function parseMarkdown(markdown: string): Root {
  const root = parser.parse(markdown);
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
