import type { AreaCode } from "../model/area.ts";
import type { MapPicture } from "./choropleth.ts";
import type { Point } from "./point.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { labelRequest } from "./area-texts.ts";
import { boxAt, type Box } from "./box.ts";
import { memberBorders } from "./choropleth.ts";
import { clusterPoints, type PointCluster } from "./cluster-points.ts";
import { areaShape, contextGround, inGrid } from "./ground-markup.ts";
import { labelMarkup, px } from "./label-markup.ts";
import { linkedPicture } from "./linked-picture.ts";
import { placeLabels } from "./place-labels.ts";
import { scaleBarBox, scaleBarBoxes, scaleBarMarkup } from "./scale-bar-markup.ts";

/** Something that stands at a place. */
export interface PlacedThing {
  readonly id: string;
  readonly lonLat: Point;
  /** One or two letters that stand for its kind, so that kinds are not told by colour. */
  readonly letter: string;
  /** True for what exists, false for what is only planned: a filled or an open square. */
  readonly isFilled: boolean;
  readonly href: string;
  readonly label: string;
}

export interface PointMapOptions extends Omit<MapPicture, "links"> {
  readonly things: readonly PlacedThing[];
  /** Says what a disc stands for, from the things in it. */
  readonly clusterLabel: (things: readonly PlacedThing[]) => string;
}

const SINGLE_PX = 8.5;
const GROWTH_PX = 3;
/** Of more areas than this none is named: the map shows where things crowd. */
const MOST_NAMES = 40;

/** Gives the radius of the mark of so many things: it grows slowly, so that a town stays a point. */
export function markRadius(count: number): number {
  return SINGLE_PX + (count > 1 ? 1 + GROWTH_PX * Math.log2(count) : 0);
}

/** Gathers the things that a sheet shows into the marks that stand for them. */
export function marksOf({
  base,
  things,
}: Pick<PointMapOptions, "base" | "things">): readonly PointCluster[] {
  const points = things.map(({ id, lonLat }) => ({ id, point: base.project(lonLat) }));
  const isSeen = ({ point: [x, y] }: { readonly point: Point }) =>
    x >= 0 && y >= 0 && x <= base.widthPx && y <= base.heightPx;
  return clusterPoints(points.filter(isSeen), markRadius);
}

/**
 * Draws things at their places on pale areas: a square with the letter of its kind for one, a disc
 * with their number for several that would overlap.
 */
export function pointMap(options: PointMapOptions): Markup {
  const { base, id, title, description } = options;
  const marks = marksOf(options);
  const members = base.areas.filter(({ isContext }) => !isContext);
  const shapes = members.map(({ path }) => areaShape(base, path, "f-land"));
  const byId = new Map(options.things.map((thing) => [thing.id, thing]));
  const drawn = marks.toReversed().map((mark) => {
    const things = mark.ids.flatMap((one) => byId.get(one) ?? []);
    const [only] = things;
    return only !== undefined && things.length === 1
      ? single(mark, only)
      : cluster(mark, options.clusterLabel(things));
  });
  return linkedPicture(
    { id, title, description, className: "map", width: base.widthPx, height: base.heightPx },
    [
      contextGround(base),
      inGrid(base, [shapes, memberBorders(base, () => "f-land")]),
      namesOf(options, marks),
      drawn,
      scaleBarMarkup(base, scaleBarBox(base, "right"), options.scaleLabel),
    ],
  );
}

function single({ point, radiusPx }: PointCluster, thing: PlacedThing): Content {
  const [x, y] = point;
  const side = px(radiusPx * 1.75);
  const [box, text] = thing.isFilled ? ["q5 s-paper", "lb lb-b on-q5"] : ["f-paper s-ink", "lb"];
  return html`<a href="${thing.href}" aria-label="${thing.label}"
    ><title>${thing.label}</title
    ><rect
      x="${px(x - side / 2)}"
      y="${px(y - side / 2)}"
      width="${side}"
      height="${side}"
      class="${box}"
    /><text x="${px(x)}" y="${px(y + 4)}" text-anchor="middle" class="${text}"
      >${thing.letter}</text
    ></a
  >`;
}

function cluster({ point, radiusPx, ids }: PointCluster, label: string): Content {
  const [x, y] = point;
  return html`<g
    ><title>${label}</title
    ><circle cx="${px(x)}" cy="${px(y)}" r="${px(radiusPx - 1)}" class="q4 s-paper" /><text
      x="${px(x)}"
      y="${px(y + 4)}"
      text-anchor="middle"
      class="lb lb-b on-q4"
      >${ids.length}</text
    ></g
  >`;
}

function namesOf({ base, labels }: PointMapOptions, marks: readonly PointCluster[]): Content {
  if (labels.length > MOST_NAMES) return null;
  const byCode = new Map<AreaCode, (typeof labels)[number]>(
    labels.map((item) => [item.code, item]),
  );
  const requests = base.areas.flatMap((area) => {
    const label = area.isContext ? undefined : byCode.get(area.code);
    return label === undefined ? [] : [labelRequest(area, label)];
  });
  const taken = marks.map(({ point, radiusPx }): Box => boxAt(point, 2 * radiusPx, 2 * radiusPx));
  const { placed } = placeLabels(requests, {
    widthPx: base.widthPx,
    heightPx: base.heightPx,
    reserved: [...scaleBarBoxes(base, "right"), ...taken],
    frame: base.inset?.box,
    maxLeaders: 0,
  });
  const drawn = placed.map((label) =>
    labelMarkup(label, { className: label.isInside ? "lb" : "lb halo", hasValue: false }),
  );
  return html`<g aria-hidden="true" pointer-events="none">${drawn}</g>`;
}
