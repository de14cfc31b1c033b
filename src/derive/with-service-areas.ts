import type { Area, AreaLevel } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Boundary } from "../model/boundary.ts";
import type { Observation } from "../model/observation.ts";
import type { Service } from "../model/service.ts";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { nearest } from "../stats/nearest.ts";

type Source = Pick<Atlas<Observation>, "config" | "areas" | "boundarySources" | "services">;

/**
 * Gives each service that has a place and names no area the area in which it stands, at the lowest
 * level with boundaries: by the boundary, or by the nearest seat where boundaries are schematic. A
 * place outside all boundaries stays without an area.
 */
export function withServiceAreas(atlas: Source): readonly Service[] {
  const level = lowestDrawn(atlas);
  if (level === undefined) return atlas.services;
  const find = level.boundaries === "points" ? bySeat(atlas, level) : byBoundary(atlas, level);
  return atlas.services.map((service) => {
    const { lon, lat } = service;
    if (service.area !== null || lon === null || lat === null) return service;
    return { ...service, ...find([lon, lat]) };
  });
}

type Found = Pick<Service, "area"> & Partial<Pick<Service, "areaFrom">>;
type Find = (place: readonly [lon: number, lat: number]) => Found;

const NOWHERE: Found = { area: null };

function lowestDrawn({ config }: Source): AreaLevel | undefined {
  return config.levels.findLast(({ boundaries }) => !["none", "children"].includes(boundaries));
}

function bySeat({ areas }: Source, { id }: AreaLevel): Find {
  const seats = areas
    .filter(({ level }) => level === id)
    .map(({ code, lon, lat }) => ({ id: code, lon, lat }));
  return (place) => {
    const found = nearest(place, seats);
    return found === null ? NOWHERE : { area: found.id, areaFrom: "seat" };
  };
}

function byBoundary({ areas, boundarySources }: Source, { id }: AreaLevel): Find {
  const known = new Map(areas.map((area): [string, Area] => [area.code, area]));
  const boundaries = boundarySources.find(({ level }) => level === id)?.boundaries ?? [];
  const grounds = boundaries.filter(({ area }) => known.has(area)).map(groundOf);
  return ([lon, lat]) => {
    const found = grounds.find(({ box: [west, south, east, north], rings }) => {
      const isNear = lon >= west && lon <= east && lat >= south && lat <= north;
      return isNear && rings.filter((ring) => isInRing([lon, lat], ring)).length % 2 === 1;
    });
    return found === undefined ? NOWHERE : { area: found.area, areaFrom: "boundary" };
  };
}

function groundOf({ area, geometry }: Boundary) {
  const rings = ringsOf(geometry);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = NaN, y = NaN] of rings.flat()) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return { area, rings, box: [west, south, east, north] as const };
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** Counts the edges that a ray to the east crosses; borders are straight in degrees, as on maps. */
function isInRing([lon, lat]: readonly [number, number], ring: readonly Position[]): boolean {
  let isInside = false;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [beforeX = 0, beforeY = 0] = ring.at(i - 1) ?? [];
    const isCrossed = y > lat !== beforeY > lat;
    if (isCrossed && lon < ((beforeX - x) * (lat - y)) / (beforeY - y) + x) isInside = !isInside;
  }
  return isInside;
}
