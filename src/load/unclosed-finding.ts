import type { Finding } from "../model/problem.ts";
import type { Directives } from "mdast-util-directive";

const FENCE = /(?:^|[\s>]):{3,}\s*$/;

/** Says that a box around text is never closed; undefined where it is, and for what is no box. */
export function unclosedFinding(node: Directives, markdown: string): Finding | undefined {
  if (node.type !== "containerDirective" || isClosed(node, markdown)) return undefined;
  return {
    found: `a :::${node.name} that is never closed`,
    expected: "a line ::: under the last line of the box",
    remedy: "Now everything down to the end stands in it.",
    severity: "warning",
  };
}

/** The line that ends a box belongs to no block in it: a fence there may be that of a box inside. */
function isClosed({ position, children }: Directives, markdown: string): boolean {
  if (position === undefined) return true;
  const { start, end } = position;
  const lastInside = children.at(-1)?.position?.end.line ?? start.line;
  const source = markdown.slice(start.offset, end.offset);
  const lastLine = source.slice(source.lastIndexOf("\n") + 1);
  return end.line > lastInside && FENCE.test(lastLine);
}
