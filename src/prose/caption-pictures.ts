import { visit } from "unist-util-visit";
import type { Element, Root } from "hast";

/** Makes a figure of each paragraph that is one picture with a title, which is its caption. */
export function captionPictures(tree: Root): void {
  visit(tree, "element", (element) => {
    const [picture] = element.children;
    const isAlone = element.tagName === "p" && element.children.length === 1;
    if (!isAlone || picture?.type !== "element" || picture.tagName !== "img") return;
    const title = picture.properties["title"];
    if (typeof title !== "string" || title === "") return;
    element.tagName = "figure";
    element.properties = { className: ["picture"] };
    const words = { type: "text", value: title } as const;
    element.children.push(caption([words]));
  });
}

function caption(children: Element["children"]): Element {
  return { type: "element", tagName: "figcaption", properties: {}, children };
}
