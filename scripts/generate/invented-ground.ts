import { Delaunay } from "d3";
import type { Polygon, Position } from "geojson";
import { mulberry32 } from "../../src/stats/random.ts";
import { smoothField } from "./smooth-field.ts";
import { windingEdge } from "./winding-edge.ts";

/** An invented municipality on the ground: where its seat is, and its shape, in degrees. */
export interface Cell {
  readonly lon: number;
  readonly lat: number;
  readonly shape: Polygon;
  readonly squareKilometres: number;
}

/** The middle of the island, and how large a municipality is. */
const CENTRE = { lon: 21.5, lat: 36.2 } as const;
const CELL_KM = 7;
const KM_A_DEGREE = 111.2;
/** East and west are drawn together at this latitude. */
const SHRINK = Math.cos((CENTRE.lat * Math.PI) / 180);
/** The share of the sheet that is land. */
const LAND = 0.45;
const PROPORTION = 1.9;
/** How far a seat leaves its place in the grid, in steps. */
const JITTER = 0.8;
/** The edges of more cells than these are so short on a map that they wind less. */
const MANY = 300;
/** How much the coast goes in and out, of the radius. */
const COAST = 0.42;

/**
 * Makes as many cells as asked for: the Voronoi cells of jittered points that lie nearest to the
 * middle of an island with bays, so that the coast runs along cells and neighbours share every edge.
 * The same for a count and a seed.
 */
export function inventedGround(count: number, seed: number): readonly Cell[] {
  const { points, width, height } = sheetPoints(count, seed);
  const delaunay = Delaunay.from(points);
  const voronoi = delaunay.voronoi([0, 0, width, height]);
  const chosen = landPoints(points, { count, width, height, seed });
  const edge = windingEdge(seed, count > MANY ? 1 : 2);
  return chosen.map((i): Cell => {
    const ring = voronoi.cellPolygon(i).slice(0, -1) as readonly Position[];
    const winding = ring.flatMap((corner, j) =>
      edge(corner, ring[(j + 1) % ring.length] ?? corner),
    );
    const [x = 0, y = 0] = points[i] ?? [];
    const place = placing(width, height);
    const [lon = 0, lat = 0] = place([x, y]);
    const closed = [...winding, winding[0] ?? []].map(place);
    // Clockwise on a sheet whose y runs downward is counterclockwise on the ground.
    const shape: Polygon = { type: "Polygon", coordinates: [closed] };
    return { lon, lat, shape, squareKilometres: Number(surface(winding).toFixed(2)) };
  });
}

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Points of a grid in kilometres, every second row shifted, each moved a little. */
function sheetPoints(
  count: number,
  seed: number,
): Sheet & { readonly points: readonly [number, number][] } {
  const random = mulberry32(seed);
  const rows = Math.ceil(Math.sqrt(count / LAND / PROPORTION)) + 2;
  const columns = Math.ceil(rows * PROPORTION) + 2;
  const moved = () => (random() - 0.5) * JITTER;
  const points = Array.from({ length: rows * columns }, (_, i): [number, number] => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const shift = row % 2 === 0 ? 0.25 : 0.75;
    return [(column + shift + moved()) * CELL_KM, (row + 0.5 + moved()) * CELL_KM];
  });
  return { points, width: columns * CELL_KM, height: rows * CELL_KM };
}

/** The points that are land: those deepest inside an ellipse whose coast a field moves. */
function landPoints(
  points: readonly (readonly [number, number])[],
  { count, width, height, seed }: Sheet & { readonly count: number; readonly seed: number },
): readonly number[] {
  const bays = smoothField(seed + 1, height * 0.55);
  const depth = points.map(([x, y]) => {
    const [right, up] = [(2 * x) / width - 1, (2 * y) / height - 1];
    return Math.hypot(right, up) + COAST * (bays(x, y) - 0.5) * 2;
  });
  const deepest = depth.map((_, i) => i).toSorted((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0));
  return deepest.slice(0, count).toSorted((a, b) => a - b);
}

function placing(width: number, height: number): (point: Position) => Position {
  return ([x = 0, y = 0]) => [
    Number((CENTRE.lon + (x - width / 2) / (KM_A_DEGREE * SHRINK)).toFixed(5)),
    Number((CENTRE.lat - (y - height / 2) / KM_A_DEGREE).toFixed(5)),
  ];
}

function surface(ring: readonly Position[]): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
