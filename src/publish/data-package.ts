import { strToU8 } from "fflate";
import type { DescribedTable } from "./described-tables.ts";
import type { TableField } from "./table-schema.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { licenceUrl } from "../markup/licence-url.ts";
import { absoluteUrl } from "../markup/url.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** Describes the CSV files as a Data Package (version 2.0), with a schema for each table. */
export function dataPackage(context: AtlasContext, tables: readonly DescribedTable[]): string {
  const { config } = context.lookup.atlas;
  const { publisher } = config;
  const data = address.section(languageOf(context), "data");
  const described = {
    $schema: `${PROFILES}/datapackage.json`,
    name: config.id,
    title: textOf(context, config.title),
    ...someText("description", textOf(context, config.description)),
    homepage: absoluteUrl(config.site, config.base, data),
    version: config.edition,
    contributors: [
      {
        title: textOf(context, publisher.name),
        ...(publisher.url === undefined ? {} : { path: publisher.url }),
        roles: ["publisher"],
      },
    ],
    licenses: [licence(publisher.licence)],
    resources: tables.map((table) => resource(context, table)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function resource(context: AtlasContext, table: DescribedTable) {
  const { indicator } = table;
  return {
    name: table.name,
    type: "table",
    path: table.path,
    title: table.title,
    ...someText("description", indicator === null ? "" : textOf(context, indicator.definition)),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: strToU8(table.content).length,
    ...(indicator === null ? {} : indicatorMembers(context, indicator)),
    schema: tableSchemaOf(table),
  };
}

function indicatorMembers(
  context: AtlasContext,
  indicator: NonNullable<DescribedTable["indicator"]>,
) {
  const source = textOf(context, indicator.source);
  const path = indicator.sourceUrl === null ? {} : { path: indicator.sourceUrl };
  return {
    sources: [{ title: source, ...path }],
    ...(indicator.licence === null ? {} : { licenses: [licence(indicator.licence)] }),
    unit: textOf(context, indicator.unit),
    illustrative: indicator.illustrative,
    ...(indicator.illustrative ? { note: say(context, "note.illustrative") } : {}),
  };
}

function tableSchemaOf({ schema, path }: DescribedTable) {
  const { primaryKey } = schema;
  const foreignKeys = schema.areaColumns.map((column) => ({
    fields: [column],
    reference: {
      // An empty name is the table itself.
      ...(path === "areas.csv" ? {} : { resource: "areas" }),
      fields: ["code"],
    },
  }));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: schema.fields.map(field),
    missingValues: [""],
    ...(primaryKey.length === 0 ? {} : { primaryKey }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function field({ name, type, description, isRequired, words }: TableField) {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(words === null ? {} : { enum: words }),
  };
  return {
    name,
    type,
    ...someText("description", description),
    // An empty breakdown is the total, which is part of a key, and not a missing one.
    ...(name === "breakdown" ? { missingValues: [] } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function licence(words: string) {
  const path = licenceUrl(words);
  const name = /^[-a-zA-Z0-9._]+$/.test(words) ? { name: words } : {};
  return { ...name, ...(path === null ? {} : { path }), title: words };
}

function someText(key: string, text: string): Readonly<Record<string, string>> {
  return text === "" ? {} : { [key]: text };
}
