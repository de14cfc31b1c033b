import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Root } from "mdast";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/** Reads an editor's Markdown with tables, footnotes and directives. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}
