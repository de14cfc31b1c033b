import proj4 from "proj4";
import type { UncheckedFeature } from "./boundary-feature.ts";
import type { LoadContext } from "./load-context.ts";
import type { Geometry, Position } from "geojson";
import { quoted } from "../model/visible-text.ts";
import { withDatumShift } from "./datum-shift.ts";

/** A system of coordinates as a file declares it. */
export interface DeclaredSystem {
  readonly file: string;
  /** Well-known text (WKT), as in a .prj file. */
  readonly definition: string;
}

const EXPECTED = "coordinates that can be turned into degrees (EPSG:4326)";
const REMEDY = "Export the file again in EPSG:4326, for example with QGIS.";
const WGS84 = /^\s*GEOG(?:CS|CRS)\s*\[[^[]*(?:DATUM|ENSEMBLE)\s*\[\s*"[^"]*WGS[ _]*(?:19)?84/i;

/**
 * Turns the corners of features from the declared system into degrees. A system that nobody knows is
 * a problem, and gives undefined; one whose shift to WGS 84 nobody knows is a warning.
 */
export function inDegrees(
  features: readonly UncheckedFeature[],
  { file, definition }: DeclaredSystem,
  { report }: LoadContext,
): readonly UncheckedFeature[] | undefined {
  if (WGS84.test(definition)) return features;
  const { wkt, unknownDatum } = withDatumShift(definition);
  const project = projector(wkt);
  if (project === undefined) {
    const found = `the system of coordinates ${quoted(nameOf(definition))}`;
    report({ file }, { found, expected: EXPECTED, remedy: REMEDY });
    return undefined;
  }
  if (unknownDatum !== undefined) {
    const found = `the datum ${quoted(unknownDatum)} without its shift to WGS 84`;
    const expected = "TOWGS84 in the definition; without it all may lie some hundred metres off";
    report({ file }, { found, expected, remedy: REMEDY, severity: "warning" });
  }
  return features.map((feature) => projected(feature, project));
}

type Project = (corner: Position) => Position;

function projector(wkt: string): Project | undefined {
  try {
    const { forward } = proj4(wkt, "EPSG:4326");
    return ([x = NaN, y = NaN]) => {
      return Number.isFinite(x) && Number.isFinite(y) ? forward([x, y]) : [x, y];
    };
  } catch {
    return undefined;
  }
}

function projected(feature: UncheckedFeature, project: Project): UncheckedFeature {
  const { geometry } = feature;
  if (typeof geometry !== "object" || geometry === null) return feature;
  return { ...feature, geometry: turned(geometry, project) };
}

function turned(geometry: Geometry, project: Project): Geometry {
  if (geometry.type !== "MultiPolygon") return geometry;
  const coordinates = geometry.coordinates.map((rings) => rings.map((ring) => ring.map(project)));
  return { type: "MultiPolygon", coordinates };
}

function nameOf(definition: string): string {
  return /"([^"]*)"/.exec(definition)?.[1] ?? definition;
}
