import type { AreaCode } from "../model/area.ts";
import type { LevelGeometry } from "./level-geometry.ts";
import type { MultiPolygon, Polygon } from "topojson-specification";
import { remembered } from "../derive/remembered.ts";
import { neighboursFromArcs, type Arcs } from "../stats/neighbours-from-arcs.ts";

/** Finds the areas that share a border, by code: once a level, and without drawing a map of it. */
export const areaNeighbours = remembered(
  ({ topology }: LevelGeometry): Readonly<Record<AreaCode, readonly AreaCode[]>> => {
    const geometries = topology.objects.areas.geometries as (Polygon | MultiPolygon)[];
    return neighboursFromArcs(
      Object.fromEntries(geometries.map(({ id, arcs }): [AreaCode, Arcs] => [String(id), arcs])),
    );
  },
);
