import type { AreaCode } from "../model/area.ts";
import type { MapPicture } from "./choropleth.ts";
import type { PlacedLabel } from "./label-request.ts";
import type { MapArea } from "./map-base.ts";
import { html, type Content } from "../markup/html.ts";
import { labelRequest } from "./area-texts.ts";
import { areaShape, contextGround, inGrid, palePieces } from "./ground-markup.ts";
import { labelMarkup, px } from "./label-markup.ts";
import { inLinkOrder, linkedPicture, linkedShape } from "./linked-picture.ts";
import { mapDrawing, type MapDrawing } from "./map-drawing.ts";
import { isMass } from "./mass-ground.ts";
import { massSymbols } from "./mass-symbols.ts";
import { placeLabels } from "./place-labels.ts";
import { scaleBarBox, scaleBarBoxes, scaleBarMarkup } from "./scale-bar-markup.ts";
import { textClass } from "./text-class.ts";

export interface SymbolValue {
  readonly code: AreaCode;
  readonly value: number | null;
  /** What to fill the area with where there is no value; "nodata" by default. */
  readonly absent?: "nodata" | "supp";
  /** The class of the circle; "q4" by default. */
  readonly className?: string;
}

export interface SymbolMapOptions extends MapPicture {
  readonly values: readonly SymbolValue[];
  /** The radius of the largest value. */
  readonly maxRadiusPx: number;
}

interface Symbol {
  readonly area: MapArea;
  readonly value: SymbolValue | undefined;
  readonly radiusPx: number;
}

/** The radius of the dot that says zero. */
const DOT_PX = 1.8;
const CIRCLE = "q4";

/**
 * Draws counts as circles whose areas are proportional to them, the largest below. Zero is a dot;
 * an area without a value is hatched or dotted.
 */
export function symbolMap(options: SymbolMapOptions): MapDrawing {
  return isMass(options.base) ? massSymbols(options) : linkedSymbols(options);
}

function linkedSymbols(options: SymbolMapOptions): MapDrawing {
  const { base, id, title, description, links } = options;
  const symbols = symbolsOf(options);
  const linkOf = new Map(links.map((link) => [link.code, link]));
  const shapes = inLinkOrder(
    symbols.map((symbol) => ({ ...symbol, code: symbol.area.code })),
    links,
  ).map(({ area, value }) => {
    const isAbsent = value?.value == null;
    const className = isAbsent ? (value?.absent ?? "nodata") : "f-land";
    return linkedShape(linkOf.get(area.code), areaShape(base, area.path, className));
  });
  const circles = symbols.toSorted((a, b) => b.radiusPx - a.radiusPx).map(circle);
  const placed = placedLabels(options, symbols);
  const picture = linkedPicture(
    { id, title, description, className: "map", width: base.widthPx, height: base.heightPx },
    [
      contextGround(base),
      inGrid(base, palePieces(base, shapes)),
      html`<g pointer-events="none">${circles}</g>`,
      labelsMarkup(options, placed),
      scaleBarMarkup(base, scaleBarBox(base, "right"), options.scaleLabel),
    ],
  );
  return mapDrawing(picture, placed);
}

function symbolsOf({ base, values, maxRadiusPx }: SymbolMapOptions): readonly Symbol[] {
  const valueOf = new Map(values.map((value) => [value.code, value]));
  const largest = Math.max(0, ...values.map(({ value }) => value ?? 0));
  return base.areas
    .filter(({ isContext }) => !isContext)
    .map((area) => {
      const value = valueOf.get(area.code);
      const share = largest > 0 ? Math.max(0, value?.value ?? 0) / largest : 0;
      return { area, value, radiusPx: maxRadiusPx * Math.sqrt(share) };
    });
}

function circle({ area, value, radiusPx }: Symbol): Content {
  if (value?.value == null) return null;
  const { x, y } = area.labelPoint;
  if (value.value <= 0) {
    return html`<circle cx="${px(x)}" cy="${px(y)}" r="${DOT_PX}" class="f-ink" />`;
  }
  return html`<circle
    cx="${px(x)}"
    cy="${px(y)}"
    r="${px(radiusPx)}"
    class="${value.className ?? CIRCLE} s-paper"
  />`;
}

function placedLabels(
  { base, labels }: SymbolMapOptions,
  symbols: readonly Symbol[],
): readonly PlacedLabel[] {
  const labelOf = new Map(labels.map((label) => [label.code, label]));
  const requests = symbols.flatMap(({ area, radiusPx }) => {
    const label = labelOf.get(area.code);
    if (label === undefined) return [];
    const symbolRadiusPx = Math.max(DOT_PX, radiusPx);
    return [{ ...labelRequest(area, label), priority: radiusPx, symbolRadiusPx }];
  });
  const sheet = {
    widthPx: base.widthPx,
    heightPx: base.heightPx,
    reserved: scaleBarBoxes(base, "right"),
    frame: base.inset?.box,
  };
  return placeLabels(requests, sheet).placed;
}

function labelsMarkup(
  { labels, values }: SymbolMapOptions,
  placed: readonly PlacedLabel[],
): Content {
  const labelOf = new Map(labels.map((label) => [label.code, label]));
  const classOf = new Map(values.map(({ code, className }) => [code, className ?? CIRCLE]));
  const drawn = placed.map((label) => {
    const { value = "", number } = labelOf.get(label.code) ?? {};
    const isNumber = label.isShort && number !== undefined;
    return labelMarkup(label, {
      className: textClass(label, classOf.get(label.code) ?? CIRCLE),
      hasValue: value !== "" && !isNumber,
    });
  });
  return html`<g aria-hidden="true" pointer-events="none">${drawn}</g>`;
}
