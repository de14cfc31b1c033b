import { html, type Markup } from "./html.ts";

/** A disc of a class, in px. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
  readonly className: string;
}

/** Places and radii are drawn in steps: finer ones nobody tells apart among thousands. */
const PLACE_PX = 2;
const RADIUS_PX = 0.5;

/**
 * Draws thousands of discs as one path for each size and class, the largest below; of those alike in
 * the same place one is drawn.
 */
export function dots(given: readonly Dot[]): readonly Markup[] {
  const drawn = given.map(({ x, y, radiusPx, className }): Dot => {
    const [left, top] = [x, y].map((at) => Math.round(at / PLACE_PX) * PLACE_PX);
    const steps = Math.max(1, Math.round(radiusPx / RADIUS_PX));
    return { x: left ?? x, y: top ?? y, radiusPx: steps * RADIUS_PX, className };
  });
  const alike = Map.groupBy(drawn, ({ radiusPx, className }) => `${radiusPx} ${className}`);
  return [...alike.values()]
    .toSorted((a, b) => radiusOf(b) - radiusOf(a) || (classOf(a) < classOf(b) ? -1 : 1))
    .map((own) => html`<path d="${pathOf(own)}" class="${classOf(own)}" />`);
}

function radiusOf([first]: readonly Dot[]): number {
  return first?.radiusPx ?? 0;
}

function classOf([first]: readonly Dot[]): string {
  return first?.className ?? "";
}

function pathOf(discs: readonly Dot[]): string {
  const radius = radiusOf(discs);
  const half = `a${radius} ${radius} 0 1 0`;
  const disc = `${half} ${2 * radius} 0${half}-${2 * radius} 0`;
  const inRows = discs.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const parts = inRows.flatMap(({ x, y }, i) => {
    const before = inRows[i - 1];
    if (before === undefined) return `M${x - radius} ${y}${disc}`;
    const [right, down] = [x - before.x, y - before.y];
    return right === 0 && down === 0 ? [] : `m${right} ${down}${disc}`;
  });
  return parts.join("");
}
