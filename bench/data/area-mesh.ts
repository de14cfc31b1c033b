import type { Boundary } from "../../src/model/boundary.ts";
import type { Position } from "geojson";
import { seeded } from "./seeded.ts";

const INNER_POINTS = 11;
/** How far a step leads aside, of the length of an edge: at most a quarter of what it leads along. */
const WINDING = 0.035;
const SEED = 786;
const [WEST, SOUTH] = [9, 44.7] as const;
/** As of a municipality of 30 km2. */
const [WIDTH_DEGREES, HEIGHT_DEGREES] = [0.07, 0.05] as const;

/**
 * Makes invented areas that fill the ground without a gap: a grid with moved corners, every edge
 * a winding line with 11 inner points, the same for both neighbours. Always the same for a number.
 */
export function areaMesh(count: number): readonly Boundary[] {
  const random = seeded(SEED);
  const columns = Math.ceil(Math.sqrt(count));
  const corners = new Map<string, Position>();
  const edges = new Map<string, readonly Position[]>();
  const edge = (from: string, to: string): readonly Position[] => {
    const [start, end] = from < to ? [from, to] : [to, from];
    const key = `${start} ${end}`;
    const known = edges.get(key) ?? winding(corners.get(start) ?? [], corners.get(end) ?? [], random);
    edges.set(key, known);
    return from < to ? known : known.toReversed();
  };
  return Array.from({ length: count }, (_, i) => {
    const keys = cornerKeys(i % columns, Math.floor(i / columns));
    for (const key of keys) if (!corners.has(key)) corners.set(key, cornerOf(key, random));
    const ring = keys.flatMap((key, j) => {
      const next = keys[(j + 1) % keys.length] ?? key;
      return [corners.get(key) ?? [], ...edge(key, next)];
    });
    const area = `M${String(i).padStart(4, "0")}`;
    const coordinates = [[...ring, ring[0] ?? []]];
    return { area, geometry: { type: "Polygon", coordinates } };
  });
}

/** The corners of a cell, by column and row. */
function cornerKeys(column: number, row: number): readonly string[] {
  const around = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const;
  return around.map(([right, up]) => `${column + right},${row + up}`);
}

function cornerOf(key: string, random: () => number): Position {
  const [x = 0, y = 0] = key.split(",").map(Number);
  const moved = () => (random() - 0.5) * 0.5;
  return [WEST + (x + moved()) * WIDTH_DEGREES, SOUTH + (y + moved()) * HEIGHT_DEGREES];
}

/** A random walk from one corner to the other, without its ends. */
function winding(from: Position, to: Position, random: () => number): readonly Position[] {
  const [[x = 0, y = 0], [toX = 0, toY = 0]] = [from, to];
  const steps = Array.from({ length: INNER_POINTS + 1 }, () => random() - 0.5);
  const drift = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  let aside = 0;
  return steps.slice(0, -1).map((step, i) => {
    aside += (step - drift) * WINDING;
    const along = (i + 1) / (INNER_POINTS + 1);
    return [x + along * (toX - x) - aside * (toY - y), y + along * (toY - y) + aside * (toX - x)];
  });
}
