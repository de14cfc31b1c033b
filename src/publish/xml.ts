import type { Markup } from "../markup/html.ts";

/** Characters that XML 1.0 forbids even when escaped, and halves of surrogate pairs. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The first line of every XML document. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** Writes an XML document; characters that XML forbids are left out. */
export function xml(root: Markup): string {
  return xmlText(`${XML_DECLARATION}\n${root.markup}\n`);
}

/** Leaves out the characters that XML forbids. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "");
}
