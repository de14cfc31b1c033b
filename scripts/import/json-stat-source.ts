import type { Role, Source, SourceTable } from "./source-table.ts";

/** Any JSON whose numbers were kept as the text that they were. */
type Json = string | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

/** More cells than this are refused before they are laid out. */
const MAX_CELLS = 20_000_000;

/** Parses JSON and keeps every number as its own text, so that no digit changes. */
export function parseExactly(text: string): unknown {
  const keepText = (
    _key: string,
    value: unknown,
    context?: { readonly source?: string },
  ): unknown => (typeof value === "number" ? (context?.source ?? String(value)) : value);
  return JSON.parse(text, keepText);
}

/** True where JSON is a dataset, bundle, collection or dimension of JSON-stat. */
export function isJsonStat(json: unknown): boolean {
  if (!isObject(json)) return false;
  const { class: kind } = json;
  const isNamed = kind === "dataset" || kind === "collection" || kind === "dimension";
  return isNamed || datasetsOf(json).length > 0;
}

/** Reads JSON-stat 2.0 and the bundles of 1.x: a table a data set, a row a value or status. */
export function jsonStatSource(name: string, json: unknown): Source {
  if (!isObject(json)) return { tables: [], problems: [`${name}: no JSON-stat`] };
  const tables: SourceTable[] = [];
  const problems: string[] = [];
  for (const [id, dataset] of datasetsOf(json)) {
    const table = datasetTable(id === "" ? name : `${name}: ${id}`, dataset);
    if (typeof table === "string") problems.push(`${name}: ${table}`);
    else tables.push(table);
  }
  if (json["class"] === "dimension") problems.push(`${name}: a dimension alone, without values`);
  const links = linksOf(json).filter((item) => !("value" in item));
  if (links.length > 0) {
    problems.push(`${name}: ${links.length} data sets elsewhere; fetch them and import each`);
  }
  return { tables, problems };
}

function datasetsOf(json: JsonObject): readonly (readonly [id: string, dataset: JsonObject])[] {
  if (isDataset(json)) return [["", json]];
  if (json["class"] === "collection") {
    return linksOf(json).flatMap((item, i) => (isDataset(item) ? [[String(i + 1), item]] : []));
  }
  return Object.entries(json).flatMap(([id, item]) =>
    isObject(item) && isDataset(item) ? [[id, item]] : [],
  );
}

function linksOf(json: JsonObject): readonly JsonObject[] {
  const link = json["link"];
  const items = isObject(link) ? link["item"] : undefined;
  return Array.isArray(items) ? items.filter(isObject) : [];
}

function isDataset(json: JsonObject): boolean {
  return "value" in json && isObject(json["dimension"]);
}

interface Dimension {
  readonly id: string;
  readonly codes: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
}

function datasetTable(name: string, dataset: JsonObject): SourceTable | string {
  const holder = dataset["dimension"] as JsonObject;
  // Version 1 has id, size and role inside `dimension`.
  const own = (key: string) => dataset[key] ?? holder[key];
  const ids = textsOf(own("id"));
  const sizes = textsOf(own("size")).map(Number);
  const dimensions = ids.map((id, i) => dimensionOf(id, holder[id], sizes[i] ?? 0));
  const cells = product(sizes);
  if (ids.length === 0 || !Number.isSafeInteger(cells)) return "no dimensions";
  if (cells > MAX_CELLS) return `${cells} cells, which is more than can be read`;
  const wrong = dimensions.find(({ codes }, i) => codes.length !== sizes[i]);
  // Some bundles leave a dimension of one code out of the sizes, which changes no place.
  const isSame = product(dimensions.map(({ codes }) => codes.length)) === cells;
  if (wrong !== undefined && !isSame) {
    return `the dimension "${wrong.id}" has not as many codes as its size`;
  }
  const valueOf = cellReader(dataset["value"]);
  const statusOf = cellReader(dataset["status"]);
  const rows: string[][] = [];
  for (let place = 0; place < cells; place++) {
    const [value, status] = [valueOf(place), statusOf(place)];
    if (value === "" && status === "") continue;
    rows.push([...codesAt(dimensions, place), value, status]);
  }
  return {
    name,
    format: dataset["version"] === "2.0" ? "JSON-stat 2.0" : "JSON-stat 1",
    columns: [...ids, "value", "status"],
    rows,
    roles: { ...rolesOf(own("role")), value: "value", status: "status" },
    labels: new Map(dimensions.map(({ id, labels }) => [id, labels])),
  };
}

function product(factors: readonly number[]): number {
  return factors.reduce((result, factor) => result * factor, 1);
}

function dimensionOf(id: string, json: Json | undefined, size: number): Dimension {
  const category = isObject(json) ? json["category"] : undefined;
  const { index, label } = isObject(category) ? category : {};
  const labels = isObject(label)
    ? Object.entries(label).map(([code, words]) => [code, wordOf(words)] as const)
    : [];
  return { id, codes: codesOf(index, labels, size), labels: new Map(labels) };
}

/** The order of codes is that of a list, or of the numbers of an object; one code needs neither. */
function codesOf(
  index: Json | undefined,
  labels: readonly (readonly [string, string])[],
  size: number,
): readonly string[] {
  if (Array.isArray(index)) return textsOf(index);
  if (isObject(index)) {
    const placed = Object.entries(index).map(([code, place]) => [code, Number(place)] as const);
    return placed.toSorted(([, a], [, b]) => a - b).map(([code]) => code);
  }
  return labels.length === size ? labels.map(([code]) => code) : [];
}

function codesAt(dimensions: readonly Dimension[], place: number): readonly string[] {
  const codes: string[] = [];
  let rest = place;
  for (const { codes: known } of dimensions.toReversed()) {
    codes.unshift(known[rest % known.length] ?? "");
    rest = Math.floor(rest / known.length);
  }
  return codes;
}

/** A cell is found in a list, or in an object by its place; a single word is that of every cell. */
function cellReader(json: Json | undefined): (place: number) => string {
  const textOf = (cell: Json | undefined) => (cell === undefined ? "" : wordOf(cell));
  if (Array.isArray(json)) return (place) => textOf(json[place] as Json);
  if (isObject(json)) {
    return (place) => (Object.hasOwn(json, place) ? textOf(json[String(place)]) : "");
  }
  return () => textOf(json);
}

function rolesOf(json: Json | undefined): Readonly<Partial<Record<Role, string>>> {
  if (!isObject(json)) return {};
  const first = (name: string) => textsOf(json[name])[0];
  const [area, period, indicator] = [first("geo"), first("time"), first("metric")];
  return {
    ...(area === undefined ? {} : { area }),
    ...(period === undefined ? {} : { period }),
    ...(indicator === undefined ? {} : { indicator }),
  };
}

function wordOf(json: Json): string {
  return typeof json === "string" ? json : "";
}

function textsOf(json: Json | undefined): readonly string[] {
  return Array.isArray(json) ? (json as readonly Json[]).map(wordOf) : [];
}

function isObject(json: unknown): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
