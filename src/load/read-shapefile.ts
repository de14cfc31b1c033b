import type { UncheckedFeature } from "./boundary-feature.ts";
import type { LoadContext } from "./load-context.ts";
import type { FeatureSource } from "./read-features.ts";
import { quoted } from "../model/visible-text.ts";
import { dbfDecoder } from "./dbf-decoder.ts";
import { inDegrees } from "./in-degrees.ts";
import { parseDbf, type DbfRows } from "./parse-dbf.ts";
import { parseShp } from "./parse-shp.ts";

const EXPECTED = "a Shapefile of polygons (.shp), with its .dbf beside it";
const AGAIN = "Copy all parts of the Shapefile again, or export GeoJSON.";

/** Reads the features of a Shapefile; those of another system are turned into degrees by its .prj. */
export function readShapefile(
  { file }: FeatureSource,
  context: LoadContext,
): readonly UncheckedFeature[] | undefined {
  const bytes = context.folder.bytes(file);
  const rows = readRows(file, context);
  if (bytes === undefined || rows === undefined) return undefined;
  const shapes = parseShp(bytes);
  if (typeof shapes === "string") {
    context.report({ file }, { found: shapes, expected: EXPECTED, remedy: AGAIN });
    return undefined;
  }
  if (shapes.length !== rows.length) {
    const found = `${shapes.length} shapes and ${rows.length} rows in its .dbf`;
    context.report({ file }, { found, expected: "a row for every shape", remedy: AGAIN });
    return undefined;
  }
  const features = shapes.map((geometry, i) => ({ geometry, properties: rows[i] ?? null }));
  const definition = textBeside(file, "prj", context);
  return definition === undefined ? features : inDegrees(features, { file, definition }, context);
}

function readRows(file: string, context: LoadContext): DbfRows | undefined {
  const { folder, report } = context;
  const table = beside(file, "dbf", context);
  if (table === undefined) {
    const found = `no ${file.replace(/shp$/i, "dbf")} beside it`;
    report({ file }, { found, expected: EXPECTED, remedy: AGAIN });
    return undefined;
  }
  const bytes = folder.bytes(table);
  if (bytes === undefined) return undefined;
  const encoding = textBeside(file, "cpg", context);
  const decode = dbfDecoder(bytes, encoding);
  if (decode === undefined) {
    const found = `the encoding ${quoted(encoding ?? "")} in the .cpg file beside it`;
    report({ file: table }, { found, expected: "an encoding such as UTF-8 or 1253" });
    return undefined;
  }
  const rows = parseDbf(bytes, decode);
  if (typeof rows !== "string") return rows;
  report({ file: table }, { found: rows, expected: EXPECTED, remedy: AGAIN });
  return undefined;
}

/** Finds the part of a Shapefile with another ending, in small letters or in capitals. */
function beside(file: string, ending: string, { folder }: LoadContext): string | undefined {
  const stem = file.slice(0, -"shp".length);
  return [ending, ending.toUpperCase()].map((end) => stem + end).find(folder.has);
}

function textBeside(file: string, ending: string, context: LoadContext): string | undefined {
  const part = beside(file, ending, context);
  const bytes = part === undefined ? undefined : context.folder.bytes(part);
  return bytes && new TextDecoder().decode(bytes);
}
