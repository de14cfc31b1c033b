import { geoPath } from "d3";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { AreaTopology } from "../../src/carto/level-geometry.ts";
import type { Point } from "../../src/carto/point.ts";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { roundedTopology } from "../../src/carto/grid-topology.ts";
import { pathOfRings } from "../../src/carto/path-of-rings.ts";
import { planarTopology } from "../../src/carto/planar-topology.ts";
import { chooseProjection, unitProjection } from "../../src/carto/projection.ts";
import { rewind } from "../../src/carto/rewind.ts";
import { areaMesh } from "./area-mesh.ts";

const GRID = 4;
const WIDTH_PX = 720;

/** Two ways to write the paths of the same areas on a sheet of 720 px, an entry for every area. */
export interface DrawnMesh {
  readonly ours: () => readonly string[];
  readonly against: () => readonly (string | null)[];
}

/**
 * Prepares invented areas for both ways: shared borders for ours, features for d3. Neither simplifies:
 * both project every corner and write all of them.
 */
export function drawnMesh(count: number): DrawnMesh {
  const areas: FeatureCollection<Polygon | MultiPolygon> = {
    type: "FeatureCollection",
    features: areaMesh(count).map(({ area, geometry }) => {
      return { type: "Feature", id: area, properties: {}, geometry: rewind(geometry) };
    }),
  };
  const projection = unitProjection(chooseProjection([9, 44.7, 11, 46.1], "choropleth"));
  projection.fitWidth(WIDTH_PX, areas);
  const project = ([lon, lat]: Point): Point => projection([lon, lat]) ?? [0, 0];
  const shared = topology({ areas }, 1e5) as AreaTopology;
  const inDegrees = planarTopology(shared, (point) => point);
  const path = geoPath(projection);
  return {
    ours: () => pathsOf(roundedTopology(planarTopology(inDegrees, project), GRID)),
    against: () => areas.features.map((area) => path(area)),
  };
}

function pathsOf(grid: AreaTopology): readonly string[] {
  return feature(grid, grid.objects.areas).features.map(({ geometry }) => {
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    const rings = type === "Polygon" ? coordinates : coordinates.flat();
    return pathOfRings(rings as [number, number][][]);
  });
}
