import type { RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";

/** Directives that stand for a block of the page and cannot be words in a box. */
const BLOCKS: readonly string[] = ["map", "chart", "table", "objective", "changes"];

/**
 * Opens a box that holds figures or tables: the words before one stay in a box, the figure stands
 * between, and the words after it go on in a box without the title. Anything else is left as it is.
 */
export function openCallout(node: RootContent): readonly RootContent[] {
  if (node.type !== "containerDirective" || node.name !== "callout") return [node];
  if (!node.children.some(isBlock)) return [node];
  const opened: RootContent[] = [];
  let words: ContainerDirective["children"] = [];
  const close = (): void => {
    if (words.length > 0) opened.push(box(node, words, opened.length === 0));
    words = [];
  };
  for (const child of node.children) {
    if (isBlock(child)) {
      close();
      opened.push(child);
    } else {
      words.push(child);
    }
  }
  close();
  return opened;
}

function isBlock(node: RootContent): boolean {
  return node.type === "leafDirective" && BLOCKS.includes(node.name);
}

function box(
  node: ContainerDirective,
  children: ContainerDirective["children"],
  isFirst: boolean,
): ContainerDirective {
  return { ...node, attributes: isFirst ? (node.attributes ?? {}) : {}, children };
}
