import { extent } from "d3";
import type { Finding } from "../model/problem.ts";
import type { MultiPolygon } from "geojson";
import { quoted } from "../model/visible-text.ts";
import { clippedToBox, type DegreeBox } from "./clipped-to-box.ts";
import { countryLand } from "./natural-earth.ts";

/** Longitude and latitude. */
export type Degrees = readonly [lon: number, lat: number];

const FORM = "natural-earth:<country> or natural-earth:<country>/<west>,<south>,<east>,<north>";
/** Of the longer side of the box around the points. */
const MARGIN = 0.1;
const LEAST_MARGIN = 0.1;

/**
 * Gives the coast that an outline of Natural Earth names, clipped to its box, or without one to the
 * box around the points of the level, a tenth wider; what is wrong where it names none.
 */
export function naturalEarthOutline(
  outline: string,
  points: readonly Degrees[],
): MultiPolygon | Finding {
  const [, country = "", corners] = /^natural-earth:([^/]+)(?:\/(.*))?$/.exec(outline) ?? [];
  const box = corners === undefined ? boxOf(points) : parsedBox(corners);
  if (country === "" || box === undefined) {
    return { found: quoted(outline), expected: `${FORM}, in degrees` };
  }
  const land = countryLand(country);
  if ("found" in land) return land;
  const clipped = clippedToBox(land, box);
  if (clipped.coordinates.length > 0) return clipped;
  const found = `no land of ${quoted(country)} between ${box.join(", ")}`;
  return { found, expected: "a box or points on its land: west, south, east, north in degrees" };
}

function parsedBox(corners: string): DegreeBox | undefined {
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...rest] = corners
    .split(",")
    .map((degrees) => (degrees.trim() === "" ? NaN : Number(degrees)));
  const isBox = west < east && south < north && Math.abs(west) <= 180 && Math.abs(east) <= 180;
  const isOnGlobe = Math.abs(south) <= 90 && Math.abs(north) <= 90;
  return isBox && isOnGlobe && rest.length === 0 ? [west, south, east, north] : undefined;
}

function boxOf(points: readonly Degrees[]): DegreeBox | undefined {
  const [west, east] = extent(points, ([lon]) => lon);
  const [south, north] = extent(points, ([, lat]) => lat);
  if (west === undefined || south === undefined) return undefined;
  const margin = Math.max(LEAST_MARGIN, MARGIN * Math.max(east - west, north - south));
  return [west - margin, south - margin, east + margin, north + margin];
}
