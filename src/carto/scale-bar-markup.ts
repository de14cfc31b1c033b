import type { MapBase } from "./map-base.ts";
import { html, type Markup } from "../markup/html.ts";
import { isBoxOn } from "./box-in-polygon.ts";
import { grown, type Box } from "./box.ts";
import { isolated } from "./isolated.ts";
import { px } from "./label-markup.ts";
import { scaleBar, type ScaleBar } from "./scale-bar.ts";

const MARGIN_PX = 12;
const HEIGHT_PX = 20;
const TICK_PX = 4;
const AIR_PX = 4;

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
  const isFree = (box: Box) => !members.some((area) => isBoxOn(grown(box, AIR_PX), area));
  return boxes.find(isFree) ?? boxAtFirst(boxes);
}

function boxAtFirst(boxes: readonly Box[]): Box {
  const [first] = boxes;
  if (first === undefined) throw new Error("missing box: of the scale bar");
  return first;
}

/** Draws the scale bar in the first corner that no member reaches, the lower ones first. */
export function scaleBarMarkup(base: MapBase, box: Box, label: ScaleLabel): Markup {
  const { kilometres, lengthPx } = barOf(base);
  const path = `M${px(box.left)} ${px(box.top)}v${TICK_PX}h${px(lengthPx)}v-${TICK_PX}`;
  return html`<g class="scale" aria-hidden="true"
    ><path d="${path}" class="n-scale" fill="none" /><text
      x="${px(box.left + lengthPx / 2)}"
      y="${px(box.bottom - 3)}"
      class="ax halo"
      text-anchor="middle"
      >${isolated(label(kilometres))}</text
    ></g
  >`;
}

function barOf({ kilometresPerPx, widthPx }: MapBase): ScaleBar {
  return scaleBar(kilometresPerPx, widthPx);
}
