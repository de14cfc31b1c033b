import type { AreaCode } from "../model/area.ts";
import type { LabelRequest, LabelSheet, PlacedLabel, PlacedLabels } from "./label-request.ts";
import type { MapBase } from "./map-base.ts";
import { html, type Content } from "../markup/html.ts";
import { isPale } from "../scales/is-pale.ts";
import { labelRequest, type AreaLabel, type AreaLink } from "./area-texts.ts";
import { areaShape, contextGround, gridLine, inGrid } from "./ground-markup.ts";
import { labelMarkup } from "./label-markup.ts";
import { inLinkOrder, linkedPicture, linkedShape, plainPicture } from "./linked-picture.ts";
import { mapDrawing, type MapDrawing } from "./map-drawing.ts";
import { isMass, massCounts, massGround, massOutline } from "./mass-ground.ts";
import { placeLabels } from "./place-labels.ts";
import { scaleBarBox, scaleBarBoxes, scaleBarMarkup, type ScaleLabel } from "./scale-bar-markup.ts";
import { textClass } from "./text-class.ts";
import { townDots, townRequests } from "./town-labels.ts";

/** What every map of areas needs. */
export interface MapPicture {
  readonly base: MapBase;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly labels: readonly AreaLabel[];
  /** In the order in which a keyboard walks through them. */
  readonly links: readonly AreaLink[];
  readonly scaleLabel: ScaleLabel;
}

export interface ChoroplethOptions extends MapPicture {
  /** The class of an area: "q1" to "q5", "d1" to "d6", "b11" to "b33", "nodata" or "supp". */
  readonly classOf: (code: AreaCode) => string;
  /** Areas to be set off together by a line around them. */
  readonly outlined?: ReadonlySet<AreaCode>;
}

/**
 * Draws members filled by their class on a pale ground, each a link, with labels and a scale bar; of
 * thousands the classes alone.
 */
export function choropleth(options: ChoroplethOptions): MapDrawing {
  const { base, id, title, description, classOf } = options;
  const isPattern = isMass(base);
  const placed = placedLabels(options);
  const picture = (isPattern ? plainPicture : linkedPicture)(
    { id, title, description, className: "map", width: base.widthPx, height: base.heightPx },
    [
      contextGround(base),
      isPattern
        ? [massGround(base, classOf), massOutline(base, options.outlined ?? new Set())]
        : inGrid(base, [linkedGround(options), outlines(options)]),
      labelsMarkup(options, placed),
      scaleBarMarkup(base, scaleBarBox(base, "right"), options.scaleLabel),
    ],
  );
  const drawing = mapDrawing(picture, placed);
  return isPattern ? { ...drawing, counts: massCounts(base, classOf) } : drawing;
}

function linkedGround({ base, classOf, links }: ChoroplethOptions): Content {
  const members = base.areas.filter(({ isContext }) => !isContext);
  const linkOf = new Map(links.map((link) => [link.code, link]));
  const shapes = inLinkOrder(members, links).map(({ code, path }) =>
    linkedShape(linkOf.get(code), areaShape(base, path, classOf(code))),
  );
  return [html`<g class="n-border">${shapes}</g>`, linesOnGround(base, classOf)];
}

/**
 * Draws the lines on a ground of members: wide borders between those of different parents, on them
 * lines where an area beside them is pale, so that it is still seen as one, and the coast. All others
 * are in the colour of the paper, which the edges of the shapes themselves have: written once more
 * they would be a quarter of the weight of a map.
 */
function linesOnGround(base: MapBase, classOf: (code: AreaCode) => string): Content {
  const lined = base.memberBorders((code) => isPale(classOf(code)));
  return [
    gridLine(base.parentBorders, "n-border n-ru"),
    gridLine(lined, "n-coast"),
    gridLine(base.coast, "n-coast"),
  ];
}

/** Draws the edges between areas inside and outside; along the coast the coast closes the line. */
function outlines({ base, outlined = new Set() }: ChoroplethOptions): Content {
  const edges = base.memberBorders(
    (code) => outlined.has(code),
    (code) => !outlined.has(code),
  );
  return gridLine(edges, "n-pocket");
}

function placedLabels({ base, labels }: ChoroplethOptions): readonly PlacedLabel[] {
  const byCode = new Map(labels.map((label) => [label.code, label]));
  const requests = base.areas.flatMap((area) => {
    const label = area.isContext ? undefined : byCode.get(area.code);
    return label === undefined ? [] : [labelRequest(area, label)];
  });
  const sheet: LabelSheet = {
    widthPx: base.widthPx,
    heightPx: base.heightPx,
    reserved: scaleBarBoxes(base, "right"),
    frame: base.inset?.box,
  };
  return labels.length > CROWD
    ? placeLabels(townRequests(base, labels), sheet).placed
    : placeEvenly(requests, sheet).placed;
}

function labelsMarkup(
  { base, labels, classOf }: ChoroplethOptions,
  placed: readonly PlacedLabel[],
): Content {
  const byCode = new Map(labels.map((label) => [label.code, label]));
  const isCrowd = labels.length > CROWD;
  const dots = isCrowd ? townDots(base, placed) : null;
  const drawn = placed.map((label) => {
    const isValued = !isCrowd && byCode.get(label.code)?.value !== "";
    const isNumber = label.isShort && byCode.get(label.code)?.number !== undefined;
    return labelMarkup(label, {
      className: textClass(label, classOf(label.code)),
      hasValue: isValued && !isNumber,
    });
  });
  return html`<g aria-hidden="true" pointer-events="none">${dots}${drawn}</g>`;
}

/** Of more areas than this a map shows the pattern, and names the largest towns only. */
export const CROWD = 120;

/** Gives all areas short labels where most of them would get one: a map speaks in one way. */
function placeEvenly(requests: readonly LabelRequest[], sheet: LabelSheet): PlacedLabels {
  const full = placeLabels(requests, sheet);
  if (full.numbered.length <= requests.length / 2) return full;
  const short = requests.map((request) => ({ ...request, variants: [request.short ?? []] }));
  return placeLabels(short, { ...sheet, maxLeaders: 0 });
}
