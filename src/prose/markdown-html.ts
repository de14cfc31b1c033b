import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Element, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import { hrefOf, type AtlasContext } from "../figures/context.ts";
import { trusted, type Markup } from "../markup/html.ts";
import { isExternalUrl } from "../markup/url.ts";
import { captionPictures } from "./caption-pictures.ts";
import { fileLabel, mediaAt, pictureProperties } from "./media-words.ts";
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
  captionPictures(tree);
  visit(tree, "element", (element) => {
    if (element.tagName === "a") finishLink(context, element);
    if (element.tagName === "img") element.properties = imageProperties(context, element);
    if (element.tagName === "th" || element.tagName === "td") delete element.properties["align"];
  });
}

/** A link to a file says of which kind it is and what it weighs. */
function finishLink(context: AtlasContext, element: Element): void {
  const media = mediaAt(context, propertyText(element, "href"));
  element.properties = linkProperties(context, element);
  if (media === undefined) return;
  element.properties["download"] = true;
  const words = { type: "text", value: fileLabel(context, media) } as const;
  const label: Element = { type: "element", tagName: "bdi", properties: {}, children: [words] };
  element.children.push({ type: "text", value: " " }, label);
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
  if (!src.startsWith("/") || src.startsWith("//")) return { alt };
  return { src: hrefOf(context, src), alt, ...pictureProperties(mediaAt(context, src)) };
}

function propertyText({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === "string" ? value : "";
}
