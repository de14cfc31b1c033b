import type { MapBase } from "./map-base.ts";
import { html, type Markup } from "../markup/html.ts";
import { isBoxOn } from "./box-in-polygon.ts";
import { grown, overlap, type Box } from "./box.ts";
import { isolated } from "./isolated.ts";
import { px } from "./label-markup.ts";
import { scaleBar, type ScaleBar } from "./scale-bar.ts";

const MARGIN_PX = 12;
const HEIGHT_PX = 20;
const TICK_PX = 4;
const AIR_PX = 4;
/** In a frame the bar may take more of the width than on a sheet. */
const INSET_WIDENING = 3;

export type ScaleLabel = (kilometres: number) => string;

/** Where a scale bar stands; `side` is the one that is tried first. */
export function scaleBarBox(base: MapBase, side: "left" | "right"): Box {
  const { lengthPx } = barOf(base);
  const left = MARGIN_PX;
  const right = base.widthPx - MARGIN_PX - lengthPx;
  const top = MARGIN_PX;
  const bottom = base.heightPx - HEIGHT_PX - 4;
  const columns = side === "left" ? [left, right] : [right, left];
  const boxes = [bottom, top].flatMap((y) =>
    columns.map((x) => ({ left: x, top: y, right: x + lengthPx, bottom: y + HEIGHT_PX })),
  );
  const members = base.areas.filter(({ isContext }) => !isContext);
  const isFree = (box: Box) =>
    !(base.inset !== null && overlap(grown(box, AIR_PX), base.inset.box)) &&
    !members.some((area) => isBoxOn(grown(box, AIR_PX), area));
  return boxes.find(isFree) ?? boxAtFirst(boxes);
}

function boxAtFirst(boxes: readonly Box[]): Box {
  const [first] = boxes;
  if (first === undefined) throw new Error("missing box: of the scale bar");
  return first;
}

/** The boxes of all scale bars of a map, its inset's included, for labels to keep clear of. */
export function scaleBarBoxes(base: MapBase, side: "left" | "right"): readonly Box[] {
  const inset = insetBar(base);
  return [scaleBarBox(base, side), ...(inset === null ? [] : [inset.box])];
}

/** Draws the scale bar of a map in its box, and that of its inset at the foot of the frame. */
export function scaleBarMarkup(base: MapBase, box: Box, label: ScaleLabel): Markup {
  const inset = insetBar(base);
  return html`<g class="scale" aria-hidden="true"
    >${barMarkup({ box, bar: barOf(base) }, label)}${inset !== null && barMarkup(inset, label)}</g
  >`;
}

interface PlacedBar {
  readonly box: Box;
  readonly bar: ScaleBar;
}

function barMarkup({ box, bar }: PlacedBar, label: ScaleLabel): Markup {
  const path = `M${px(box.left)} ${px(box.top)}v${TICK_PX}h${px(bar.lengthPx)}v-${TICK_PX}`;
  return html`<path d="${path}" class="n-scale" fill="none" /><text
      x="${px(box.left + bar.lengthPx / 2)}"
      y="${px(box.bottom - 3)}"
      class="ax halo"
      text-anchor="middle"
      >${isolated(label(bar.kilometres))}</text
    >`;
}

function insetBar({ inset }: MapBase): PlacedBar | null {
  if (inset === null) return null;
  const { left, right, bottom } = inset.box;
  const bar = scaleBar(inset.kilometresPerPx, (right - left) * INSET_WIDENING);
  const start = (left + right - bar.lengthPx) / 2;
  const top = bottom - HEIGHT_PX - 2;
  return { bar, box: { left: start, top, right: start + bar.lengthPx, bottom: bottom - 2 } };
}

function barOf({ kilometresPerPx, widthPx }: MapBase): ScaleBar {
  return scaleBar(kilometresPerPx, widthPx);
}
