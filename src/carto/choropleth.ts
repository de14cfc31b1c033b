import type { AreaCode } from "../model/area.ts";
import type { LabelRequest, LabelSheet, PlacedLabel, PlacedLabels } from "./label-request.ts";
import type { MapBase } from "./map-base.ts";
import type { SharedBorder } from "./shared-borders.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { isPale } from "../scales/is-pale.ts";
import { labelRequest, type AreaLabel, type AreaLink } from "./area-texts.ts";
import { areaShape, contextGround, gridLine, inGrid } from "./ground-markup.ts";
import { labelMarkup } from "./label-markup.ts";
import { inLinkOrder, linkedPicture, linkedShape } from "./linked-picture.ts";
import { placeLabels } from "./place-labels.ts";
import { scaleBarBox, scaleBarBoxes, scaleBarMarkup, type ScaleLabel } from "./scale-bar-markup.ts";

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
}

/** Draws members filled by their class on a pale ground, each a link, with labels and a scale bar. */
export function choropleth(options: ChoroplethOptions): Markup {
  const { base, id, title, description, classOf, links } = options;
  const members = base.areas.filter(({ isContext }) => !isContext);
  const linkOf = new Map(links.map((link) => [link.code, link]));
  const shapes = inLinkOrder(members, links).map(({ code, path }) =>
    linkedShape(linkOf.get(code), areaShape(base, path, classOf(code))),
  );
  return linkedPicture(
    { id, title, description, className: "map", width: base.widthPx, height: base.heightPx },
    [
      contextGround(base),
      inGrid(base, [shapes, memberBorders(base, classOf)]),
      labelsOf(options),
      scaleBarMarkup(base, scaleBarBox(base, "right"), options.scaleLabel),
    ],
  );
}

/**
 * Draws the borders of the members and their coast. A border is left out of the paper's colour
 * where an area beside it is pale: there it is a line, so that a pale area is still seen as one.
 */
export function memberBorders(base: MapBase, classOf: (code: AreaCode) => string): Content {
  const isLined = ({ between }: SharedBorder) => between.some((code) => isPale(classOf(code)));
  const pathsOf = (borders: readonly SharedBorder[]) => borders.map(({ path }) => path).join("");
  return [
    gridLine(pathsOf(base.sharedBorders.filter((border) => !isLined(border))), "n-border"),
    gridLine(pathsOf(base.sharedBorders.filter(isLined)), "n-coast"),
    gridLine(base.parentBorders, "n-border n-ru"),
    gridLine(base.coast, "n-coast"),
  ];
}

function labelsOf({ base, labels, classOf }: ChoroplethOptions): Content {
  const byCode = new Map(labels.map((label) => [label.code, label]));
  const requests = base.areas.flatMap((area) => {
    const label = area.isContext ? undefined : byCode.get(area.code);
    return label === undefined ? [] : [labelRequest(area, label)];
  });
  const { placed } = placeEvenly(requests, {
    widthPx: base.widthPx,
    heightPx: base.heightPx,
    reserved: scaleBarBoxes(base, "right"),
    frame: base.inset?.box,
  });
  const drawn = placed.map((label) =>
    labelMarkup(label, {
      className: textClass(label, classOf(label.code)),
      hasValue: byCode.get(label.code)?.value !== "",
    }),
  );
  return html`<g aria-hidden="true" pointer-events="none">${drawn}</g>`;
}

/** Of more areas than this a map shows the pattern only. */
const CROWD = 120;

/** Gives all areas short labels where most of them would get one: a map speaks in one way. */
function placeEvenly(requests: readonly LabelRequest[], sheet: LabelSheet): PlacedLabels {
  if (requests.length > CROWD) return { placed: [], numbered: requests.map(({ code }) => code) };
  const full = placeLabels(requests, sheet);
  if (full.numbered.length <= requests.length / 2) return full;
  const short = requests.map((request) => ({ ...request, variants: [request.short ?? []] }));
  return placeLabels(short, { ...sheet, maxLeaders: 0 });
}

/** Both-high and the two strong classes beside it carry paper-coloured text. */
const STRONG_PAIRS = new Set(["b23", "b32", "b33"]);

function textClass({ isInside }: PlacedLabel, areaClass: string): string {
  if (isInside && STRONG_PAIRS.has(areaClass)) return "lb lb-on";
  if (isInside && /^b\d\d$/.test(areaClass)) return "lb";
  if (isInside && /^[qd]\d$/.test(areaClass)) return `lb on-${areaClass}`;
  return "lb halo";
}
