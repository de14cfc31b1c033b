import type { DescribedTable } from "./described-tables.ts";
import type { TableField } from "./table-schema.ts";
import { languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { licenceUrl } from "../markup/licence-url.ts";

/** Describes the CSV files as a group of tables in the words of the W3C (CSV on the Web). */
export function csvwMetadata(context: AtlasContext, tables: readonly DescribedTable[]): string {
  const { config } = context.lookup.atlas;
  const licence = licenceUrl(config.publisher.licence);
  const group = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": languageOf(context) }],
    "@type": "TableGroup",
    "dc:title": textOf(context, config.title),
    "dc:publisher": textOf(context, config.publisher.name),
    "dc:rights": config.publisher.licence,
    ...(licence === null ? {} : { "dc:license": { "@id": licence } }),
    tables: tables.map((table) => described(context, table)),
  };
  return `${JSON.stringify(group, null, 2)}\n`;
}

function described(context: AtlasContext, { path, title, schema, indicator }: DescribedTable) {
  const foreignKeys = schema.areaColumns.map((column) => ({
    columnReference: columnName(column),
    reference: { resource: "areas.csv", columnReference: "code" },
  }));
  const primaryKey = schema.primaryKey.map(columnName);
  return {
    "@type": "Table",
    url: path,
    "dc:title": title,
    ...(indicator === null ? {} : { "dc:source": textOf(context, indicator.source) }),
    tableSchema: {
      "@type": "Schema",
      columns: schema.fields.map(column),
      ...(primaryKey.length === 0 ? {} : { primaryKey }),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

function column({ name, type, description, isRequired, words }: TableField) {
  return {
    "@type": "Column",
    name: columnName(name),
    titles: name,
    datatype: words === null ? type : { base: "string", format: words.map(escapedWord).join("|") },
    ...(isRequired ? { required: true } : {}),
    ...(description === "" ? {} : { "dc:description": description }),
  };
}

/** A name that a URI template can hold: "name:el" becomes "name_el". */
function columnName(heading: string): string {
  return heading.replace(/[^A-Za-z0-9_]/g, "_");
}

function escapedWord(word: string): string {
  return word.replace(/[^A-Za-z0-9-]/g, "\\$&");
}
