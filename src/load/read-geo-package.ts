import type { UncheckedFeature } from "./boundary-feature.ts";
import type { LoadContext } from "./load-context.ts";
import type { FeatureSource } from "./read-features.ts";
import type { DatabaseSync } from "node:sqlite";
import { didYouMean } from "../model/nearest-name.ts";
import { quoted } from "../model/visible-text.ts";
import { geoPackageGeometry } from "./geo-package-geometry.ts";
import { inDegrees } from "./in-degrees.ts";
import { openSqlite } from "./open-sqlite.ts";

const EXPECTED = "a GeoPackage with a table of polygons";

/** Reads the features of a GeoPackage: of the table behind "#", else of the first with polygons. */
export function readGeoPackage(
  source: FeatureSource,
  context: LoadContext,
): readonly UncheckedFeature[] | undefined {
  const { file } = source;
  try {
    const database = openSqlite(context.folder.pathOf(file));
    if (database !== "unsupported") return closing(database, () => read(database, source, context));
    const found = "a GeoPackage, which this version of Node cannot read";
    const expected = "Node 22.13 or later (node:sqlite)";
    context.report({ file }, { found, expected, remedy: "Update Node, or export GeoJSON." });
  } catch {
    const found = "a GeoPackage that cannot be read";
    const remedy = "Export the file again, or export GeoJSON.";
    context.report({ file }, { found, expected: EXPECTED, remedy });
  }
  return undefined;
}

function closing<Result>(database: DatabaseSync, use: () => Result): Result {
  try {
    return use();
  } finally {
    database.close();
  }
}

interface GeometryTable {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly system: number;
}

function read(
  database: DatabaseSync,
  { file, table: wanted }: FeatureSource,
  context: LoadContext,
): readonly UncheckedFeature[] | undefined {
  const tables = geometryTables(database);
  const table =
    wanted === undefined ? firstOfPolygons(tables) : tables.find((own) => own.table === wanted);
  if (table === undefined) {
    const names = tables.map((own) => own.table);
    const found =
      wanted === undefined
        ? `tables without polygons: ${named(names)}`
        : `no table ${quoted(wanted)}`;
    const remedy = wanted === undefined ? "" : didYouMean(wanted, names);
    context.report({ file }, { found, expected: `${EXPECTED} (here ${named(names)})`, remedy });
    return undefined;
  }
  const rows = database.prepare(`SELECT * FROM ${identifier(table.table)}`);
  rows.setReadBigInts(true);
  const features = rows.all().map((row) => ({
    geometry: geoPackageGeometry(row[table.column] ?? null),
    properties: Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])),
  }));
  const definition = definitionOf(database, table.system);
  return definition === undefined ? features : inDegrees(features, { file, definition }, context);
}

function named(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.map(quoted).join(", ");
}

function geometryTables(database: DatabaseSync): readonly GeometryTable[] {
  const rows = database
    .prepare(
      "SELECT table_name, column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns",
    )
    .all();
  return rows.map((row) => ({
    table: String(row["table_name"]),
    column: String(row["column_name"]),
    type: String(row["geometry_type_name"]).toUpperCase(),
    system: Number(row["srs_id"]),
  }));
}

/** A table may leave open of what kind its geometries are. */
function firstOfPolygons(tables: readonly GeometryTable[]): GeometryTable | undefined {
  return (
    tables.find(({ type }) => /POLYGON|SURFACE/.test(type)) ??
    tables.find(({ type }) => type === "GEOMETRY")
  );
}

/** The definition of a system; undefined for degrees, and where it is declared to be unknown. */
function definitionOf(database: DatabaseSync, system: number): string | undefined {
  const row = database
    .prepare(
      "SELECT definition, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
    )
    .get(system);
  const definition = String(row?.["definition"] ?? "undefined");
  return definition === "undefined" || row?.["organization_coordsys_id"] === 4326
    ? undefined
    : definition;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function plain(cell: unknown): unknown {
  return typeof cell === "bigint" ? String(cell) : cell;
}
