import { polygonCentroid, polygonContains } from "d3";
import type { MethodTable } from "../method.ts";
import { dorlingRadii } from "../../../src/carto/dorling-radii.ts";
import { insetRule } from "../../../src/carto/inset-rule.ts";
import { labelPoint } from "../../../src/carto/label-point.ts";
import { chooseProjection, unitProjection } from "../../../src/carto/projection.ts";
import { simplifyTolerance } from "../../../src/carto/simplify-tolerance.ts";
import { tileAssignment } from "../../../src/carto/tile-assignment.ts";

/** Projections, simplification, labels, insets and the alternatives to the choropleth. */
export const cartoMethods: MethodTable = {
  "carto.chooseProjection": ({ bbox, purpose }) => chooseProjection(bbox, purpose),
  "carto.albersProject": ({ point, centralMeridian, parallels, originLatitude }) =>
    upright(
      unitProjection({
        projection: "geoConicEqualArea",
        centre: [centralMeridian, originLatitude],
        aspect: 2,
        rotate: [-centralMeridian, 0],
        center: [0, originLatitude],
        parallels,
      })(point),
    ),
  "carto.laeaProject": ({ point, centre }) =>
    upright(
      unitProjection({
        projection: "geoAzimuthalEqualArea",
        centre,
        aspect: 1,
        rotate: [-centre[0], -centre[1]],
      })(point),
    ),
  "carto.simplify": (sheet) => simplifyTolerance(sheet),
  "carto.labelPoint": ({ ring, precision }) => {
    const { x, y, radiusPx } = labelPoint([[ring]], precision);
    return { x, y, radius: radiusPx, centroid: polygonCentroid(ring) };
  },
  "carto.labelPointCentroidTrap": ({ ring }) => {
    const centroid = polygonCentroid(ring);
    return { centroid, centroidInside: polygonContains(ring, centroid) };
  },
  "carto.inset": ({ bboxAll, bboxMain, width, height }) =>
    insetRule({ all: bboxAll, main: bboxMain, width, height }),
  "carto.dorlingRadii": ({ values, mapAreaPx2, fill }) =>
    dorlingRadii(values, { mapAreaPx2, fill }),
  "carto.tileAssign": ({ centroids, tiles }) => tileAssignment(centroids, tiles),
};

function upright(point: [number, number] | null): [number, number] | null {
  return point && [point[0], -point[1]];
}
