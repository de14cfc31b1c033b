import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Element, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import { hrefOf, type AtlasContext } from "../figures/context.ts";
import { trusted, type Markup } from "../markup/html.ts";
import { isExternalUrl } from "../markup/url.ts";
import { preparedMarkdown } from "./prepared-markdown.ts";

/**
 * Turns parsed Markdown into HTML: numbers filled in, headings one step down (the page has the
 * first), links kept only where they lead somewhere safe, raw HTML shown as the text it is.
 */
export function markdownHtml(context: AtlasContext, root: Root): Markup {
  const processor = unified()
    .use(remarkRehype)
    .use(() => (tree: HtmlRoot) => finish(context, tree))
    .use(rehypeStringify);
  return trusted(processor.stringify(processor.runSync(preparedMarkdown(context, root))));
}

function finish(context: AtlasContext, tree: HtmlRoot): void {
  visit(tree, "element", (element) => {
    if (element.tagName === "a") element.properties = linkProperties(context, element);
    if (element.tagName === "img") element.properties = imageProperties(context, element);
    if (element.tagName === "th" || element.tagName === "td") delete element.properties["align"];
  });
}

function linkProperties(context: AtlasContext, element: Element): Element["properties"] {
  const href = propertyText(element, "href");
  if (href.startsWith("/") && !href.startsWith("//")) return { href: hrefOf(context, href) };
  if (href.startsWith("#")) return { ...element.properties };
  return isExternalUrl(href) ? { href, rel: ["noopener"] } : {};
}

function imageProperties(context: AtlasContext, element: Element): Element["properties"] {
  const src = propertyText(element, "src");
  const alt = propertyText(element, "alt");
  return src.startsWith("/") && !src.startsWith("//")
    ? { src: hrefOf(context, src), alt }
    : { alt };
}

function propertyText({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === "string" ? value : "";
}
