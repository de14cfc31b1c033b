import type { Markup } from "../markup/html.ts";

/** Characters that XML 1.0 forbids even when escaped, and halves of surrogate pairs. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Writes an XML document; characters that XML forbids are left out. */
export function xml(root: Markup): string {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
  return text.replace(FORBIDDEN, "");
}
