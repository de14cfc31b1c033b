import { SKIP, visit } from "unist-util-visit";
import type { AtlasContext } from "../figures/context.ts";
import type { PhrasingContent, Root, RootContent } from "mdast";
import type { Directives, LeafDirective, TextDirective } from "mdast-util-directive";
import { inlineValue } from "./inline-value.ts";
import { objectiveReference } from "./objective-reference.ts";

/**
 * Gives parsed Markdown with directives turned into what they mean, headings one step down, and raw
 * HTML as the text it is. A colon that begins no directive of ours ("10:30") stays as written.
 */
export function preparedMarkdown(context: AtlasContext, root: Root): Root {
  const tree = structuredClone(root);
  visit(tree, (node, i, parent) => {
    if (node.type === "heading") node.depth = Math.min(6, node.depth + 1) as typeof node.depth;
    if (parent === undefined || i === undefined) return undefined;
    const nodes = replacement(context, node as RootContent, parent.type === "root");
    if (nodes === undefined) return undefined;
    parent.children.splice(i, 1, ...(nodes as typeof parent.children));
    // What was put there is read in its turn: a label may hold further directives.
    return [SKIP, i];
  });
  return tree;
}

/** What stands in the place of a node; undefined leaves it, and what is in it, to be read on. */
function replacement(
  context: AtlasContext,
  node: RootContent,
  isBlock: boolean,
): readonly RootContent[] | undefined {
  if (node.type === "html") {
    const text = { type: "text", value: node.value } as const;
    return isBlock ? [{ type: "paragraph", children: [text] }] : [text];
  }
  if (node.type === "textDirective") return inline(context, node);
  if (node.type === "leafDirective" && node.name !== "callout") return leaf(context, node);
  if (node.type === "leafDirective" || node.type === "containerDirective") callout(node);
  return undefined;
}

function inline(context: AtlasContext, node: TextDirective): readonly PhrasingContent[] {
  const attributes = node.attributes ?? {};
  if (node.name === "value") {
    const children = [{ type: "text", value: inlineValue(context, attributes) } as const];
    const data = { hName: "bdi", hProperties: { className: ["num"] } };
    return [{ type: "emphasis", data, children }];
  }
  if (node.name === "objective") {
    const { path, code, title } = objectiveReference(context, attributes);
    return [{ type: "link", url: path, children: [{ type: "text", value: `${code} ${title}` }] }];
  }
  return written(":", node);
}

function leaf(context: AtlasContext, node: LeafDirective): readonly RootContent[] {
  if (node.name !== "value") return [];
  const value = inlineValue(context, node.attributes ?? {});
  return [{ type: "paragraph", children: [{ type: "text", value }] }];
}

/** Writes a directive that is none of ours back as its author typed it. */
function written(colons: string, node: TextDirective): readonly PhrasingContent[] {
  const { name, children, attributes } = node;
  const text = (value: string) => ({ type: "text", value }) as const;
  const pairs = Object.entries(attributes ?? {}).map(([key, value]) => `${key}="${value ?? ""}"`);
  const label = children.length === 0 ? [] : [text("["), ...children, text("]")];
  const end = pairs.length === 0 ? [] : [text(`{${pairs.join(" ")}}`)];
  return [text(colons + name), ...label, ...end];
}

function callout(node: Exclude<Directives, TextDirective>): void {
  node.data = { hName: "aside", hProperties: { className: ["callout"] } };
  const title = node.attributes?.["title"];
  if (title == null || title === "") return;
  const strong = { type: "strong", children: [{ type: "text", value: title }] } as const;
  const heading = { type: "paragraph", children: [strong] } as const;
  node.children.unshift(heading as never);
}
