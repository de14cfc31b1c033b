import type { AreaCode } from "../model/area.ts";
import type { AreaTopology } from "./level-geometry.ts";
import { sidesByArc } from "./sides-by-arc.ts";

const MOST_PASSES = 8;

/** How long the common border of two areas is, in points, by area and neighbour. */
type Borders = ReadonlyMap<AreaCode, ReadonlyMap<AreaCode, number>>;

/**
 * Chooses areas whose rings are to be written backwards, so that neighbours write as much of their
 * common borders as can be in the same direction: the same text a second time is almost nothing in
 * compressed bytes. What is drawn does not change.
 */
export function turnedAreas(topology: AreaTopology): ReadonlySet<AreaCode> {
  const borders = bordersOf(topology);
  const turned = new Set<AreaCode>();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let hasChanged = false;
    for (const [code, neighbours] of borders) {
      if (gainOfTurning(code, neighbours, turned) <= 0) continue;
      if (!turned.delete(code)) turned.add(code);
      hasChanged = true;
    }
    if (!hasChanged) break;
  }
  return turned;
}

function gainOfTurning(
  code: AreaCode,
  neighbours: ReadonlyMap<AreaCode, number>,
  turned: ReadonlySet<AreaCode>,
): number {
  return [...neighbours].reduce((gain, [other, length]) => {
    return gain + (turned.has(other) === turned.has(code) ? length : -length);
  }, 0);
}

function bordersOf(topology: AreaTopology): Borders {
  const borders = new Map<AreaCode, Map<AreaCode, number>>();
  const add = (from: AreaCode, to: AreaCode, length: number) => {
    const own = borders.get(from) ?? new Map<AreaCode, number>();
    borders.set(from, own.set(to, (own.get(to) ?? 0) + length));
  };
  for (const [arc, { forwards, backwards }] of sidesByArc(topology)) {
    if (forwards === undefined || backwards === undefined || forwards === backwards) continue;
    const length = topology.arcs[arc]?.length ?? 0;
    add(forwards, backwards, length);
    add(backwards, forwards, length);
  }
  return borders;
}
