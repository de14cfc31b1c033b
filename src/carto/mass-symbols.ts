import type { SymbolMapOptions, SymbolValue } from "./symbol-map.ts";
import { dots, type Dot } from "../markup/dots.ts";
import { html, type Content } from "../markup/html.ts";
import { contextGround, inGrid } from "./ground-markup.ts";
import { labelMarkup } from "./label-markup.ts";
import { plainPicture } from "./linked-picture.ts";
import { mapDrawing, type MapDrawing } from "./map-drawing.ts";
import { massGround } from "./mass-ground.ts";
import { placeLabels } from "./place-labels.ts";
import { scaleBarBox, scaleBarBoxes, scaleBarMarkup } from "./scale-bar-markup.ts";
import { townRequests } from "./town-labels.ts";

/** All discs together cover this share of the sheet at most: more would hide each other. */
const COVER = 0.2;
const ZERO_PX = 0.5;
const CIRCLE = "q4";

/**
 * Draws the counts of thousands of areas as discs whose areas are proportional to them, none of them
 * a link, on a ground without borders; only the largest towns are named.
 */
export function massSymbols(options: SymbolMapOptions): MapDrawing {
  const { base, id, title, description, values } = options;
  const valueOf = new Map(values.map((value) => [value.code, value]));
  const placed = placeLabels(townRequests(base, options.labels), {
    widthPx: base.widthPx,
    heightPx: base.heightPx,
    reserved: scaleBarBoxes(base, "right"),
    frame: base.inset?.box,
  }).placed;
  const picture = plainPicture(
    { id, title, description, className: "map", width: base.widthPx, height: base.heightPx },
    [
      contextGround(base),
      inGrid(base, html`<path d="${base.land}" class="f-land" />`),
      massGround(base, (code) => absentClass(valueOf.get(code))),
      html`<g pointer-events="none">${dots(discs(options, valueOf))}</g>`,
      labelsMarkup(placed),
      scaleBarMarkup(base, scaleBarBox(base, "right"), options.scaleLabel),
    ],
  );
  return { ...mapDrawing(picture, placed), counts: classCounts(values) };
}

function labelsMarkup(placed: Parameters<typeof mapDrawing>[1]): Content {
  const drawn = placed.map((label) =>
    labelMarkup(label, { className: "lb halo", hasValue: false }),
  );
  return html`<g aria-hidden="true" pointer-events="none">${drawn}</g>`;
}

function absentClass(value: SymbolValue | undefined): string | undefined {
  return value?.value == null ? (value?.absent ?? "nodata") : undefined;
}

function discs(
  { base, values, maxRadiusPx }: SymbolMapOptions,
  valueOf: ReadonlyMap<string, SymbolValue>,
): readonly Dot[] {
  const sizes = values.map(({ value }) => Math.max(0, value ?? 0));
  const sum = sizes.reduce((total, size) => total + size, 0);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  // As large as the largest may be, and as all of them together may be.
  const pxOfUnit = Math.min(
    (Math.PI * maxRadiusPx ** 2) / largest,
    (COVER * base.widthPx * base.heightPx) / sum,
  );
  return base.areas.flatMap(({ code, isContext, labelPoint: { x, y } }): readonly Dot[] => {
    const { value = null, className = CIRCLE } = valueOf.get(code) ?? {};
    if (isContext || value === null) return [];
    const radiusPx = value <= 0 ? ZERO_PX : Math.sqrt((value * pxOfUnit) / Math.PI);
    return [{ x, y, radiusPx, className: value <= 0 ? "f-ink" : className }];
  });
}

function classCounts(values: readonly SymbolValue[]): ReadonlyMap<string, number> {
  const classOf = (item: SymbolValue) =>
    item.value === null ? (item.absent ?? "nodata") : (item.className ?? CIRCLE);
  const byClass = Map.groupBy(values, classOf);
  return new Map([...byClass].map(([className, { length }]) => [className, length]));
}
