import type { MapPicture } from "./choropleth.ts";
import type { MapBase } from "./map-base.ts";
import type { Point } from "./point.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { clusterPoints, type PointCluster } from "./cluster-points.ts";
import { areaShape, contextGround, inGrid, palePieces } from "./ground-markup.ts";
import { px } from "./label-markup.ts";
import { linkedPicture } from "./linked-picture.ts";
import { isMass } from "./mass-ground.ts";
import { pointMapNames, type NamedTown } from "./point-map-names.ts";
import { scaleBarBox, scaleBarMarkup } from "./scale-bar-markup.ts";
import { textWidth } from "./text-size.ts";

/** Something that stands at a place. */
export interface PlacedThing {
  readonly id: string;
  readonly lonLat: Point;
  /** One or two letters that stand for its kind, so that kinds are not told by colour; or its number. */
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
  readonly formatCount: (count: number) => string;
  /** Towns that are named on the ground of a larger area, the most important first by weight. */
  readonly towns?: readonly NamedTown[];
  /** True where things are numbered in their order: those that would overlap share one square. */
  readonly isNumbered?: boolean;
}

const SINGLE_PX = 8.5;
/** The side of a square by the radius of the disc in its place, and the room beside what it says. */
const SIDE = 1.75;
const SIDE_PX = 2;
const GROWTH_PX = 3;

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
  const seen = points.filter(({ point }) => isOnSheet(base, point));
  return clusterPoints(seen, markRadius);
}

/** True where a point in px lies on a sheet. */
export function isOnSheet(
  { widthPx, heightPx }: Pick<MapBase, "widthPx" | "heightPx">,
  [x, y]: Point,
): boolean {
  return x >= 0 && y >= 0 && x <= widthPx && y <= heightPx;
}

/**
 * Draws things at their places on pale areas: a square with the letter of its kind for one, a disc
 * with their number for several that would overlap.
 */
export function pointMap(options: PointMapOptions): Markup {
  const { base, id, title, description } = options;
  const marks = marksOf(options);
  const members = base.areas.filter(({ isContext }) => !isContext);
  const paths = isMass(base) ? [base.land] : members.map(({ path }) => path);
  const shapes = paths.map((path) => areaShape(base, path, "f-land"));
  const drawn = marks.toReversed().map((mark) => {
    const ids = new Set(mark.ids);
    const things = options.things.filter(({ id: one }) => ids.has(one));
    const [only] = things;
    const isNumbered = options.isNumbered === true;
    if (only !== undefined && things.length === 1) return single(mark, only, isNumbered);
    const label = options.clusterLabel(things);
    if (!isNumbered) return cluster(mark, { label, count: options.formatCount(things.length) });
    const text = runsOf(options.things, things).map(runText).join(", ");
    return numbered(mark, { text, label, isFilled: things.some((thing) => thing.isFilled) });
  });
  return linkedPicture(
    { id, title, description, className: "map", width: base.widthPx, height: base.heightPx },
    [
      contextGround(base),
      inGrid(base, palePieces(base, shapes)),
      pointMapNames({ ...options, marks }),
      drawn,
      scaleBarMarkup(base, scaleBarBox(base, "right"), options.scaleLabel),
    ],
  );
}

/** A number is read aloud too: a list speaks of it. */
function single(
  { point, radiusPx }: PointCluster,
  thing: PlacedThing,
  isNumbered: boolean,
): Content {
  const label = isNumbered ? `${thing.letter}. ${thing.label}` : thing.label;
  return html`<a href="${thing.href}" aria-label="${label}"
    ><title>${label}</title
    >${lettered(point, { text: thing.letter, isFilled: thing.isFilled, heightPx: radiusPx * SIDE })}</a
  >`;
}

/** A square that is as wide as the numbers in it need. */
function numbered(
  { point }: PointCluster,
  { text, label, isFilled }: Omit<Lettered, "heightPx"> & { readonly label: string },
): Content {
  const heightPx = SINGLE_PX * SIDE;
  return html`<g><title>${label}</title>${lettered(point, { text, isFilled, heightPx })}</g>`;
}

/** Divides some things into those that follow each other in the list of all. */
function runsOf(
  all: readonly PlacedThing[],
  some: readonly PlacedThing[],
): readonly (readonly PlacedThing[])[] {
  const runs: PlacedThing[][] = [];
  for (const thing of some) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows = before !== undefined && all.indexOf(thing) === all.indexOf(before) + 1;
    if (run !== undefined && follows) run.push(thing);
    else runs.push([thing]);
  }
  return runs;
}

function runText(run: readonly PlacedThing[]): string {
  const [first, last] = [run[0]?.letter ?? "", run.at(-1)?.letter ?? ""];
  if (run.length < 3) return run.map(({ letter }) => letter).join(", ");
  return `${first}–${last}`;
}

interface Lettered {
  readonly text: string;
  readonly isFilled: boolean;
  readonly heightPx: number;
}

function lettered([x, y]: Point, { text, isFilled, heightPx }: Lettered): Content {
  const [box, type] = isFilled ? ["q5 s-paper", "lb lb-b on-q5"] : ["f-paper s-ink", "lb"];
  const height = px(heightPx);
  const width = px(Math.max(heightPx, textWidth(text) + 2 * SIDE_PX));
  return html`<rect
      x="${px(x - width / 2)}"
      y="${px(y - height / 2)}"
      width="${width}"
      height="${height}"
      class="${box}"
    /><text x="${px(x)}" y="${px(y + 4)}" text-anchor="middle" class="${type}">${text}</text>`;
}

function cluster(
  { point, radiusPx }: PointCluster,
  { label, count }: { readonly label: string; readonly count: string },
): Content {
  const [x, y] = point;
  return html`<g
    ><title>${label}</title
    ><circle cx="${px(x)}" cy="${px(y)}" r="${px(radiusPx - 1)}" class="q4 s-paper" /><text
      x="${px(x)}"
      y="${px(y + 4)}"
      text-anchor="middle"
      class="lb lb-b on-q4"
      >${count}</text
    ></g
  >`;
}
