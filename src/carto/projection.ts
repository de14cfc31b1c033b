import {
  geoAzimuthalEqualArea,
  geoConicConformal,
  geoConicEqualArea,
  geoTransverseMercator,
  type GeoProjection,
} from "d3";

/** West, south, east, north in degrees. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** Areas must keep their sizes where they are filled, and their shapes where routes are drawn. */
export type MapPurpose = "choropleth" | "points";

export interface ConicChoice {
  readonly projection: "geoConicEqualArea" | "geoConicConformal";
  readonly centre: readonly [lon: number, lat: number];
  readonly aspect: number;
  readonly rotate: readonly [number, number];
  readonly center: readonly [number, number];
  readonly parallels: readonly [number, number];
}

export interface AzimuthalChoice {
  readonly projection: "geoAzimuthalEqualArea" | "geoTransverseMercator";
  readonly centre: readonly [lon: number, lat: number];
  readonly aspect: number;
  readonly rotate: readonly [number, number];
}

const WIDE = 1.25;

/**
 * Chooses the projection for a region: a cone with parallels by the one-sixth rule where the region
 * is wide and lies between 15 and 75 degrees, otherwise a plane that touches its centre. Not for
 * regions across 180 degrees or wider than 60.
 */
export function chooseProjection(
  [west, south, east, north]: DegreeBox,
  purpose: MapPurpose,
): ConicChoice | AzimuthalChoice {
  const lon = (west + east) / 2;
  const lat = (south + north) / 2;
  const aspect = ((east - west) * Math.cos((lat * Math.PI) / 180)) / (north - south);
  const isEqualArea = purpose === "choropleth";
  if (aspect < WIDE || Math.abs(lat) < 15 || Math.abs(lat) > 75) {
    const projection = isEqualArea ? "geoAzimuthalEqualArea" : "geoTransverseMercator";
    return { projection, centre: [lon, lat], aspect, rotate: [-lon, -lat] };
  }
  const sixth = (north - south) / 6;
  return {
    projection: isEqualArea ? "geoConicEqualArea" : "geoConicConformal",
    centre: [lon, lat],
    aspect,
    rotate: [-lon, 0],
    center: [0, lat],
    parallels: [south + sixth, north - sixth],
  };
}

/** Makes the projection of a choice on the unit sphere, its centre at 0, 0 and y pointing down. */
export function unitProjection(choice: ConicChoice | AzimuthalChoice): GeoProjection {
  if ("parallels" in choice) {
    const cone = choice.projection === "geoConicEqualArea" ? geoConicEqualArea : geoConicConformal;
    return cone()
      .rotate([...choice.rotate])
      .center([...choice.center])
      .parallels([...choice.parallels])
      .scale(1)
      .translate([0, 0])
      .precision(0);
  }
  const plane =
    choice.projection === "geoAzimuthalEqualArea" ? geoAzimuthalEqualArea : geoTransverseMercator;
  return plane()
    .rotate([...choice.rotate])
    .scale(1)
    .translate([0, 0])
    .precision(0);
}
