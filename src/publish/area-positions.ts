import { Delaunay } from "d3";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { AreaTopology } from "../carto/level-geometry.ts";
import type { AtlasContext } from "../figures/context.ts";
import type { Area } from "../model/area.ts";
import type { PublishedFile } from "./published-file.ts";
import type { Geometry } from "geojson";
import { address } from "../markup/address.ts";
import { haversine } from "../stats/haversine.ts";
import { positionedLevel, type PositionedLevel } from "../views/positioned-level.ts";

/**
 * What tells in which area a position is. Boundaries: rings as steps of a grid from the point
 * before, the first from longitude and latitude 0. Seats: longitude, latitude, and how far from the
 * nearest one a position still belongs to the region.
 */
export type AreaPositions =
  | {
      readonly kind: "boundaries";
      /** Steps of the grid in a degree. */
      readonly steps: number;
      readonly areas: readonly (readonly [key: string, rings: readonly (readonly number[])[]])[];
    }
  | {
      readonly kind: "seats";
      readonly reachKm: number;
      readonly areas: readonly (readonly [key: string, lon: number, lat: number])[];
    };

/** Steps of the grid across an area of usual size: 25 m in one of 10 km. */
const FINENESS = 400;

/** How far a single seat reaches, in km. */
const ALONE_KM = 30;

/** Points of the smallest ring that encloses anything, the first one repeated. */
const SMALLEST_RING = 4;

/** Writes the file from which a reader's browser tells in which area it is; none where it cannot. */
export function areaPositionFiles(context: AtlasContext): readonly PublishedFile[] {
  const found = positionedLevel(context);
  if (found === undefined) return [];
  const positions = found.kind === "seats" ? seats(found.areas) : boundaries(found);
  return [{ path: address.areaPositions(), content: `${JSON.stringify(positions)}\n` }];
}

function seats(areas: readonly Area[]): AreaPositions {
  const placed = areas.map(({ lon, lat }) => [round(lon ?? 0), round(lat ?? 0)] as const);
  const neighbours = Delaunay.from(placed as [number, number][]);
  const nearestKm = placed.map((place, i) =>
    [...neighbours.neighbors(i)].reduce((least, k) => {
      return Math.min(least, haversine(place, placed[k] ?? place) / 1000);
    }, Infinity),
  );
  const reachKm = Math.max(0, ...nearestKm.filter(Number.isFinite)) || ALONE_KM;
  return {
    kind: "seats",
    reachKm: Math.ceil(reachKm),
    areas: areas.flatMap(({ level, slug }, i) => {
      const [lon, lat] = placed[i] ?? [];
      return lon === undefined || lat === undefined
        ? []
        : [[`${level}/${slug}`, lon, lat] as const];
    }),
  };
}

function round(degrees: number): number {
  return Number(degrees.toFixed(4));
}

function boundaries({
  areas,
  drawn,
}: Extract<PositionedLevel, { kind: "boundaries" }>): AreaPositions {
  const [west, south, east, north] = drawn.topology.bbox ?? [0, 0, 1, 1];
  const usual = Math.sqrt(((east - west) * (north - south)) / drawn.members.length);
  const steps = Math.ceil(FINENESS / usual);
  const { features } = simplified(drawn.topology, steps ** -2);
  const ringsByCode = new Map(
    features.map(({ id, geometry }) => [String(id), ringsOf(geometry, steps)] as const),
  );
  return {
    kind: "boundaries",
    steps,
    areas: areas.flatMap(({ code, level, slug }) => {
      const rings = ringsByCode.get(code) ?? [];
      return rings.length === 0 ? [] : [[`${level}/${slug}`, rings] as const];
    }),
  };
}

function simplified(topology: AreaTopology, weight: number) {
  const simple = simplify(presimplify(topology), weight);
  return feature(simple, simple.objects.areas);
}

/** Rings on the grid as a script reads them: x, y, then steps; what the grid shrinks to nothing goes. */
function ringsOf(geometry: Geometry, steps: number): readonly (readonly number[])[] {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().flatMap((ring) => {
    const points = ring.map(([lon = 0, lat = 0]) => [
      Math.round(lon * steps),
      Math.round(lat * steps),
    ]);
    const deltas = points.flatMap(([x = 0, y = 0], i) => {
      const [beforeX = 0, beforeY = 0] = points[i - 1] ?? [];
      return i > 0 && x === beforeX && y === beforeY ? [] : [x - beforeX, y - beforeY];
    });
    return deltas.length < 2 * SMALLEST_RING ? [] : [deltas];
  });
}
