import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { parquetMetadata, parquetSchema } from "hyparquet";
import { readColumn } from "hyparquet/src/column.js";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { getTreePath } from "hyparquet/src/schema.js";
import type { ColumnMetaData, Compressors, DecodedArray, FileMetaData } from "hyparquet";

/** A parquet file as text. */
export interface ReadParquet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a file may be when it is unpacked. */
const MAX_BYTES = 1024 * 1024 * 1024;
const MAX_CELLS = 50_000_000;

/** Unpacks no more than the page declares. */
const COMPRESSORS: Compressors = {
  GZIP: (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength }),
  BROTLI: (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength }),
  ZSTD: (bytes, maxOutputLength) => zstdDecompressSync(bytes, { maxOutputLength }),
};

/**
 * Reads a parquet file whose columns are plain values; gives what is wrong as words where it is none,
 * too large, or holds lists.
 */
export function parseParquet(bytes: Uint8Array): ReadParquet | string {
  try {
    const metadata = parquetMetadata(bytes);
    const columns = parquetSchema(metadata).children;
    const cells = Number(metadata.num_rows) * columns.length;
    const unpacked = chunksOf(metadata).reduce(
      (sum, { total_uncompressed_size }) => sum + Number(total_uncompressed_size),
      0,
    );
    if (cells > MAX_CELLS || unpacked > MAX_BYTES) return "a parquet file that is too large";
    const nested = columns.find(({ children }) => children.length > 0);
    if (nested !== undefined) return `a parquet file with lists in "${nested.element.name}"`;
    return {
      columns: columns.map(({ element }) => element.name),
      rows: metadata.row_groups.flatMap((group) => rowsOf(bytes, metadata, group)),
    };
  } catch {
    return "a file that is no parquet, or is damaged";
  }
}

function chunksOf({ row_groups: groups }: FileMetaData): readonly ColumnMetaData[] {
  return groups.flatMap(({ columns }) => columns.flatMap(({ meta_data }) => meta_data ?? []));
}

function rowsOf(
  bytes: Uint8Array,
  metadata: FileMetaData,
  group: FileMetaData["row_groups"][number],
): readonly (readonly string[])[] {
  const count = Number(group.num_rows);
  const columns = group.columns.map(({ meta_data: chunk }) => {
    if (chunk === undefined) throw new Error("missing metadata: column");
    return columnTexts(bytes, metadata, { chunk, count });
  });
  return Array.from({ length: count }, (_, row) => columns.map((texts) => texts[row] ?? ""));
}

function columnTexts(
  bytes: Uint8Array,
  metadata: FileMetaData,
  { chunk, count }: { readonly chunk: ColumnMetaData; readonly count: number },
): readonly string[] {
  const schemaPath = getTreePath(parquetSchema(metadata), chunk.path_in_schema);
  const element = schemaPath.at(-1)?.element;
  if (element === undefined) throw new Error(`unknown column: ${chunk.path_in_schema.join(".")}`);
  const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
  const size = Number(chunk.total_compressed_size);
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, size);
  const select = { groupStart: 0, selectStart: 0, selectEnd: count, groupRows: count };
  const { data } = readColumn({ view, offset: 0 }, select, {
    ...chunk,
    pathInSchema: chunk.path_in_schema,
    element,
    schemaPath,
    parsers: DEFAULT_PARSERS,
    compressors: COMPRESSORS,
  });
  return data.flatMap((page) => texts(page, chunk.type === "FLOAT"));
}

function texts(page: DecodedArray, isSingle: boolean): readonly string[] {
  return Array.from(page as ArrayLike<unknown>, (value) => textOf(value, isSingle));
}

function textOf(value: unknown, isSingle: boolean): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
  if (typeof value === "number") return numberText(value, isSingle);
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A number that is none is how tables of Python write a missing one. */
function numberText(value: number, isSingle: boolean): string {
  if (Number.isNaN(value)) return "";
  return isSingle ? singleText(value) : String(value);
}

/** The shortest text that gives the same number of single precision: 0.1 and not 0.10000000149. */
function singleText(value: number): string {
  const short = [6, 7, 8].map((digits) => Number(value.toPrecision(digits)));
  return String(short.find((candidate) => Math.fround(candidate) === value) ?? value);
}
