import type { AreaCode } from "../model/area.ts";
import type { MapPicture } from "./choropleth.ts";
import type { DorlingCircle } from "./dorling-layout.ts";
import type { DorlingSheetLayout } from "./dorling-sheet.ts";
import type { LabelRequest, PlacedLabel } from "./label-request.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { labelLines, type AreaLabel } from "./area-texts.ts";
import { boxAt } from "./box.ts";
import { CROWD } from "./choropleth.ts";
import { labelMarkup, px } from "./label-markup.ts";
import { inLinkOrder, linkedPicture, linkedShape } from "./linked-picture.ts";
import { mapDrawing, type MapDrawing } from "./map-drawing.ts";
import { placeLabels } from "./place-labels.ts";
import { textClass } from "./text-class.ts";
import { TOWNS } from "./town-labels.ts";

export interface DorlingOptions extends Omit<MapPicture, "base" | "scaleLabel"> {
  readonly layout: DorlingSheetLayout;
  /** The class of an area: one of a ramp, "nodata" or "supp". */
  readonly classOf: (code: AreaCode) => string;
  /** True where nothing says how large a circle is: it is drawn small and dashed. */
  readonly isUnsized: (code: AreaCode) => boolean;
}

/** Draws a cartogram: a circle an area, as large as its value, near the place of the area. */
export function dorlingMap(options: DorlingOptions): MapDrawing {
  const { layout, id, title, description, links } = options;
  const linkOf = new Map(links.map((link) => [link.code, link]));
  const shapes = inLinkOrder(layout.circles, links).map((circle) =>
    linkedShape(linkOf.get(circle.code), circleMarkup(options, circle)),
  );
  const placed = placedLabels(options);
  const picture = linkedPicture(
    { id, title, description, className: "map", width: layout.widthPx, height: layout.heightPx },
    [shapes, labelsMarkup(options, placed)],
  );
  return mapDrawing(picture, placed);
}

function circleMarkup(
  { classOf, isUnsized }: DorlingOptions,
  { code, x, y, radiusPx }: DorlingCircle,
): Markup {
  return html`<circle
    cx="${px(x)}"
    cy="${px(y)}"
    r="${exact(radiusPx)}"
    class="${classOf(code)} s-key"
    ${isUnsized(code) && html`stroke-dasharray="2 2"`}
  />`;
}

/** Radii keep three decimals: an area is read from them. */
function exact(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function placedLabels({ layout, labels }: DorlingOptions): readonly PlacedLabel[] {
  const labelOf = new Map(labels.map((label) => [label.code, label]));
  const requests = layout.circles.flatMap((circle) => {
    const label = labelOf.get(circle.code);
    return label === undefined ? [] : [circleRequest(circle, label)];
  });
  return placeLabels(labels.length > CROWD ? largest(requests) : requests, layout).placed;
}

/** Of very many circles only the largest are named, and none is numbered. */
function largest(requests: readonly LabelRequest[]): readonly LabelRequest[] {
  return requests
    .toSorted((a, b) => b.priority - a.priority || (a.code < b.code ? -1 : 1))
    .slice(0, TOWNS)
    .map((request) => ({ ...request, short: [] }));
}

function circleRequest({ code, x, y, radiusPx }: DorlingCircle, label: AreaLabel): LabelRequest {
  return {
    code,
    ...labelLines(label),
    point: { x, y, radiusPx },
    priority: radiusPx,
    ground: { polygons: [], bounds: boxAt([x, y], 2 * radiusPx, 2 * radiusPx) },
    symbolRadiusPx: radiusPx,
  };
}

function labelsMarkup(
  { labels, classOf }: DorlingOptions,
  placed: readonly PlacedLabel[],
): Content {
  const labelOf = new Map(labels.map((label) => [label.code, label]));
  const drawn = placed.map((label) =>
    labelMarkup(label, {
      className: textClass(label, classOf(label.code)),
      hasValue: !label.isShort && labelOf.get(label.code)?.value !== "",
    }),
  );
  return html`<g aria-hidden="true" pointer-events="none">${drawn}</g>`;
}
