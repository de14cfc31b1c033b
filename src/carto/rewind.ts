import { geoArea } from "d3";
import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * Turns the rings of a geometry the way spherical geometry reads them: the outer ring of a polygon
 * clockwise, so that no polygon is the rest of the globe, and its holes the other way.
 */
export function rewind(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (geometry.type === "Polygon") {
    return { type: "Polygon", coordinates: rewound(geometry.coordinates) };
  }
  return { type: "MultiPolygon", coordinates: geometry.coordinates.map(rewound) };
}

function rewound(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, i) => {
    const isRest = geoArea({ type: "Polygon", coordinates: [ring] }) > 2 * Math.PI;
    return isRest === (i === 0) ? ring.toReversed() : ring;
  });
}
