import type { UncheckedFeature } from "./boundary-feature.ts";
import type { LoadContext } from "./load-context.ts";
import { quoted } from "../model/visible-text.ts";
import { boundaryFeature, type BoundaryFeature } from "./boundary-feature.ts";
import { boundaryFile, type BoundaryFile } from "./boundary-file.ts";
import { readGeoJson } from "./read-geo-json.ts";
import { readGeoPackage } from "./read-geo-package.ts";
import { readShapefile } from "./read-shapefile.ts";

/** The file to be read, and the level whose name an object or a table of it may have. */
export interface FeatureSource extends BoundaryFile {
  readonly level: string;
}

type FeatureReader = (
  source: FeatureSource,
  context: LoadContext,
) => readonly UncheckedFeature[] | undefined;

const READERS: Readonly<Record<string, FeatureReader>> = {
  json: readGeoJson,
  geojson: readGeoJson,
  topojson: readGeoJson,
  shp: readShapefile,
  gpkg: readGeoPackage,
};

/**
 * Reads the features of a file of boundaries, whatever its format, numbered from 1. Gives undefined,
 * and a problem, where the file holds none. Of several objects of a topology the one that is called
 * like the level is meant.
 */
export function readFeatures(
  named: string,
  level: string,
  context: LoadContext,
): readonly BoundaryFeature[] | undefined {
  const source = { ...boundaryFile(named), level };
  if (!context.folder.has(source.file)) return undefined;
  const read = READERS[source.format];
  if (read !== undefined) return read(source, context)?.map(boundaryFeature);
  const found = `the format ${quoted(`.${source.format}`)}`;
  const expected = "GeoJSON, TopoJSON, a Shapefile (.shp) or a GeoPackage (.gpkg)";
  const remedy = "Convert it, for example with mapshaper or QGIS (degrees, EPSG:4326).";
  context.report({ file: source.file }, { found, expected, remedy });
  return undefined;
}
