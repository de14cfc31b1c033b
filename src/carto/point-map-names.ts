import type { AreaCode } from "../model/area.ts";
import type { PointCluster } from "./cluster-points.ts";
import type { LabelRequest } from "./label-request.ts";
import type { MapBase } from "./map-base.ts";
import type { Point } from "./point.ts";
import { html, type Content } from "../markup/html.ts";
import { labelLines, labelRequest, type AreaLabel } from "./area-texts.ts";
import { boxAt, type Box } from "./box.ts";
import { labelMarkup, px } from "./label-markup.ts";
import { placeLabels } from "./place-labels.ts";
import { scaleBarBoxes } from "./scale-bar-markup.ts";

/** A town that has no shape of its own on a map. */
export interface NamedTown extends AreaLabel {
  readonly lonLat: Point;
}

interface PointMapNames {
  readonly base: MapBase;
  readonly labels: readonly AreaLabel[];
  readonly towns?: readonly NamedTown[];
  /** What stands on the map already, in px. */
  readonly marks: readonly Pick<PointCluster, "point" | "radiusPx">[];
}

const DOT_PX = 2;
/** Of more areas than this none is named: the map shows where things crowd. */
export const MOST_NAMES = 40;

/** Writes the names of areas, and of towns beside their dots, where marks leave room for them. */
export function pointMapNames({ base, labels, towns = [], marks }: PointMapNames): Content {
  if (labels.length > MOST_NAMES || labels.length + towns.length === 0) return null;
  const byCode = new Map<AreaCode, AreaLabel>(labels.map((item) => [item.code, item]));
  const requests = base.areas.flatMap((area) => {
    const label = byCode.get(area.code);
    return label === undefined ? [] : [labelRequest(area, label)];
  });
  const standing = towns.flatMap((town) => townRequest(base, town, marks) ?? []);
  const taken = marks.map(({ point, radiusPx }): Box => boxAt(point, 2 * radiusPx, 2 * radiusPx));
  const { placed } = placeLabels([...requests, ...standing], {
    widthPx: base.widthPx,
    heightPx: base.heightPx,
    reserved: [...scaleBarBoxes(base, "right"), ...taken],
    frame: base.inset?.box,
    maxLeaders: 0,
  });
  const named = new Set(placed.map(({ code }) => code));
  const dots = standing
    .filter(({ code, symbolRadiusPx }) => symbolRadiusPx === DOT_PX && named.has(code))
    .map(({ point: { x, y } }) => {
      return html`<circle cx="${px(x)}" cy="${px(y)}" r="${DOT_PX}" class="f-ink s-paper" />`;
    });
  const townCodes = new Set(standing.map(({ code }) => code));
  const drawn = placed.map((label) => {
    const isOnGround = label.isInside && !townCodes.has(label.code);
    return labelMarkup(label, { className: isOnGround ? "lb" : "lb halo", hasValue: false });
  });
  return html`<g aria-hidden="true" pointer-events="none">${dots}${drawn}</g>`;
}

/** Asks for a place beside a town: beside the mark in which it lies, else beside a dot of its own. */
function townRequest(
  { areas, project }: MapBase,
  { lonLat, weight = 0, ...label }: NamedTown,
  marks: PointMapNames["marks"],
): LabelRequest | undefined {
  const ground = areas.find(({ isContext }) => !isContext);
  if (ground === undefined) return undefined;
  const [x, y] = project(lonLat);
  const mark = marks.find(({ point, radiusPx }) => {
    return Math.hypot(point[0] - x, point[1] - y) < radiusPx + DOT_PX;
  });
  return {
    code: label.code,
    ...labelLines(label),
    short: [],
    point: { x: mark?.point[0] ?? x, y: mark?.point[1] ?? y, radiusPx: 0 },
    priority: weight,
    ground,
    symbolRadiusPx: mark?.radiusPx ?? DOT_PX,
  };
}
