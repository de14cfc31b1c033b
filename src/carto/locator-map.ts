import type { AreaCode } from "../model/area.ts";
import type { LabelRequest, PlacedLabel } from "./label-request.ts";
import type { MapBase } from "./map-base.ts";
import type { Point } from "./point.ts";
import { remembered, rememberedBy } from "../derive/remembered.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { withoutBreaks } from "../markup/without-breaks.ts";
import { labelRequest } from "./area-texts.ts";
import { gridLine, inGrid, sketchedGround } from "./ground-markup.ts";
import { labelMarkup, px } from "./label-markup.ts";
import { placeLabels } from "./place-labels.ts";
import { scaleBarBox, scaleBarBoxes, scaleBarMarkup, type ScaleLabel } from "./scale-bar-markup.ts";

export interface LocatorOptions {
  readonly base: MapBase;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The area to be found; where it is none of the map's, the whole zone is meant. */
  readonly area: AreaCode;
  readonly names: LocatorNames;
  readonly scaleLabel?: ScaleLabel;
  /** Further areas to be found. */
  readonly also?: readonly AreaCode[];
  /** A place to be marked, in degrees. */
  readonly mark?: Point | undefined;
  /** Places to be marked, in degrees, each with its number in a list. */
  readonly places?: readonly NumberedPlace[];
  /** True where the members are too many to be told apart: only those to be found are drawn. */
  readonly isOutline?: boolean;
}

/** The names of the areas of a map; what is worked out from the same array is remembered. */
export type LocatorNames = readonly { readonly code: AreaCode; readonly name: string }[];

/** A place in degrees, and the numbers that stand beside it. */
export interface NumberedPlace {
  readonly point: Point;
  readonly label: string;
}

/** Up to so many members may all be named outside their shapes; of more, only the area itself. */
const FEW = 12;

/** Shows where an area lies: in the accent among the members of its zone, on a pale ground. */
export function locatorMap(options: LocatorOptions): Markup {
  const { base, id, title, description, area, scaleLabel, isOutline = false } = options;
  const zone = base.areas.filter(({ isContext }) => !isContext);
  const chosen = new Set([area, ...(options.also ?? [])]);
  const own = zone.filter(({ code }) => chosen.has(code)).map(({ path }) => path);
  const picture = svgPicture(
    { id, title, description, className: "map", width: base.widthPx, height: base.heightPx },
    [
      sketchedGround(base),
      inGrid(base, [
        html`<use href="#land" class="f-land2" />`,
        own.length > 0 && html`<path d="${own.join("")}" class="f-accent" />`,
        // A line around specks keeps them to be seen on a phone.
        isOutline ? gridLine(own.join(""), "n-acc") : gridLine(base.innerBorders, "n-border"),
        html`<use href="#land" class="n-out" />`,
      ]),
      namesOf(options, chosen),
      options.places?.map(({ point, label }) => numberedMark(base.project(point), label)),
      options.mark !== undefined && markAt(base.project(options.mark)),
      scaleLabel !== undefined && scaleBarMarkup(base, scaleBarBox(base, "left"), scaleLabel),
    ],
  );
  return withoutBreaks(picture);
}

/** A dot in a ring, seen on every ground. */
function markAt([x, y]: Point): Content {
  const [cx, cy] = [px(x), px(y)];
  return html`<circle cx="${cx}" cy="${cy}" r="7.5" class="f-paper s-ink" /><circle
      cx="${cx}"
      cy="${cy}"
      r="4.5"
      class="f-ink"
    />`;
}

/** A dot with its number beside it. */
function numberedMark([x, y]: Point, label: string): Content {
  const text = html`<text x="${px(x + 10)}" y="${px(y + 4)}" class="lb lb-b halo">${label}</text>`;
  return html`${markAt([x, y])}${text}`;
}

/** On an outline only what is to be found has a name, unless it is too much for leaders. */
function namesOf(options: LocatorOptions, chosen: ReadonlySet<AreaCode>): Content {
  const { base, names, isOutline = false } = options;
  if (!isOutline) return drawnNames(names)(base, chosen);
  const own = names.filter(({ code }) => chosen.has(code));
  return own.length <= FEW && drawnNames(own)(base, chosen);
}

/** Of very many areas one larger one is chosen again and again. */
const drawnNames = remembered((names: LocatorNames) => {
  const requests = requestsOf(names);
  return rememberedBy(
    (chosen: ReadonlySet<AreaCode>) => [...chosen].join(" "),
    (base: MapBase, chosen) => placedNames(base, requests(base), chosen),
  );
});

function placedNames(
  base: MapBase,
  all: readonly LabelRequest[],
  chosen: ReadonlySet<AreaCode>,
): Markup {
  const requests = all.map((request) =>
    chosen.has(request.code) ? { ...request, priority: 1 } : request,
  );
  const { placed } = placeLabels(requests, {
    widthPx: base.widthPx,
    heightPx: base.heightPx,
    reserved: scaleBarBoxes(base, "left"),
    frame: base.inset?.box,
    maxLeaders: requests.length > FEW ? 1 : FEW,
  });
  const drawn = placed.map((label) =>
    labelMarkup(label, { className: nameClass(label, chosen), hasValue: false }),
  );
  return html`<g aria-hidden="true">${drawn}</g>`;
}

function requestsOf(names: LocatorNames): (base: MapBase) => readonly LabelRequest[] {
  const nameOf = new Map(names.map(({ code, name }) => [code, name]));
  return remembered((base) =>
    base.areas.flatMap((shape) => {
      const name = shape.isContext ? undefined : nameOf.get(shape.code);
      return name === undefined ? [] : [labelRequest(shape, { code: shape.code, name, value: "" })];
    }),
  );
}

function nameClass({ code, isInside }: PlacedLabel, chosen: ReadonlySet<AreaCode>): string {
  if (!chosen.has(code)) return isInside ? "lb" : "lb halo";
  return isInside ? "lb lb-b lb-on" : "lb lb-b halo";
}
