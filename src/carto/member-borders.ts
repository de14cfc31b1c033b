import type { AreaCode } from "../model/area.ts";
import type { AreaTopology } from "./level-geometry.ts";
import type { Point, Ring } from "./point.ts";
import type { MultiPolygon, Polygon } from "topojson-specification";
import { pathOfLines } from "./path-of-rings.ts";
import { sidesByArc } from "./sides-by-arc.ts";

type AreaTest = (code: AreaCode) => boolean;

/** Draws the borders of some members with others, by default with all, as path data in steps of the grid. */
export type MemberBorders = (isOwn: AreaTest, isOther?: AreaTest) => string;

/**
 * Makes a function that draws borders between members, none of them twice: overlapping lines would
 * look heavier than others. They run along the rings of the members asked for, of `turned` ones
 * backwards, in stretches as long as can be: what a ring has said already is almost nothing in
 * compressed bytes. The topology must be in whole steps of the grid.
 */
export function memberBorders(
  topology: AreaTopology,
  isMember: AreaTest,
  turned: ReadonlySet<AreaCode> = new Set(),
): MemberBorders {
  const rings = ringsOf(topology).filter(({ code }) => isMember(code));
  return (isOwn, isOther = () => true) => {
    const drawn = new Set<number>();
    const lines = rings
      .filter(({ code }) => isOwn(code))
      .flatMap(({ code, sides }) => {
        const isDrawn = ({ arc, other }: Side) =>
          other !== undefined && isMember(other) && isOther(other) && !drawn.has(numberOf(arc));
        const found = stretches(sides, isDrawn);
        for (const { arc } of found.flat()) drawn.add(numberOf(arc));
        const own = found.map((stretch) => lineOf(topology, stretch));
        return turned.has(code) ? own.map((line) => line.toReversed()) : own;
      });
    return pathOfLines(lines);
  };
}

/** An arc of a ring, and the area beyond it. */
interface Side {
  /** ~i where the ring runs along the arc i backwards. */
  readonly arc: number;
  readonly other: AreaCode | undefined;
}

interface AreaRing {
  readonly code: AreaCode;
  readonly sides: readonly Side[];
}

function ringsOf(topology: AreaTopology): readonly AreaRing[] {
  const besides = sidesByArc(topology);
  return (topology.objects.areas.geometries as (Polygon | MultiPolygon)[]).flatMap((geometry) => {
    const code = String(geometry.id);
    const rings = geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat();
    return rings.map((arcs): AreaRing => {
      const sides = arcs.map((arc): Side => {
        const { forwards, backwards } = besides.get(numberOf(arc)) ?? {};
        const other = arc < 0 ? forwards : backwards;
        return { arc, other: other === code ? undefined : other };
      });
      return { code, sides };
    });
  });
}

function numberOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** Lists the stretches of a ring that are drawn; one may run across the ring's start. */
function stretches(
  ring: readonly Side[],
  isDrawn: (side: Side) => boolean,
): readonly (readonly Side[])[] {
  const gap = ring.findLastIndex((side) => !isDrawn(side));
  const found: Side[][] = [];
  let wasDrawn = false;
  for (const side of [...ring.slice(gap + 1), ...ring.slice(0, gap + 1)]) {
    const isOn = isDrawn(side);
    if (isOn && !wasDrawn) found.push([]);
    if (isOn) found.at(-1)?.push(side);
    wasDrawn = isOn;
  }
  return found;
}

function lineOf({ arcs }: AreaTopology, stretch: readonly Side[]): Ring {
  return stretch.flatMap(({ arc }) => {
    const points = (arcs[numberOf(arc)] ?? []).map(([x = 0, y = 0]): Point => [x, y]);
    return arc < 0 ? points.toReversed() : points;
  });
}
