import { trusted, type Markup } from "../markup/html.ts";

/** What says where something stands; how it looks is said by classes alone. */
const KEPT = new Set([
  "class",
  "d",
  "transform",
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "cx",
  "cy",
  "r",
]);

/**
 * Takes the drawing out of a picture made by Observable Plot, which is emptied by it: no style
 * sheet, no style attribute, no English label, no id; coordinates to a tenth of a px.
 */
export function cleanPlot(picture: Element): Markup {
  for (const style of picture.querySelectorAll("style")) style.remove();
  for (const element of picture.querySelectorAll("*")) cleanAttributes(element);
  return trusted(picture.innerHTML.trim());
}

function cleanAttributes(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    if (!KEPT.has(name)) element.removeAttribute(name);
    else if (name !== "class") element.setAttribute(name, roundNumbers(value));
  }
}

function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
