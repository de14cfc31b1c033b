import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { csvwMetadata } from "../../src/publish/csvw-metadata.ts";
import { dataFiles } from "../../src/publish/data-files.ts";
import { describedTables } from "../../src/publish/described-tables.ts";
import { indicatorTables } from "../../src/publish/indicator-rows.ts";
import { valleyIn } from "./valley.ts";

const context = valleyIn("en");
const files = dataFiles(context, indicatorTables(context));
const group = JSON.parse(csvwMetadata(context, describedTables(context, files))) as Group;

interface Group {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly {
        readonly name: string;
        readonly titles: string;
        readonly datatype: string | { readonly base: string; readonly format: string };
      }[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly columnReference: string;
        readonly reference: { readonly resource: string; readonly columnReference: string };
      }[];
    };
  }[];
}

/** What the Metadata Vocabulary for Tabular Data (W3C, 2015) prescribes of what is used here. */
const SCHEMA = {
  type: "object",
  required: ["@context", "tables"],
  properties: {
    "@context": {
      type: "array",
      prefixItems: [
        { const: "http://www.w3.org/ns/csvw" },
        { type: "object", additionalProperties: false, properties: { "@language": {} } },
      ],
    },
    "@type": { const: "TableGroup" },
    tables: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["url", "tableSchema"],
        properties: {
          "@type": { const: "Table" },
          url: { type: "string" },
          tableSchema: {
            type: "object",
            required: ["columns"],
            properties: {
              "@type": { const: "Schema" },
              columns: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name", "titles"],
                  properties: {
                    "@type": { const: "Column" },
                    // A variable of RFC 6570 that does not begin with an underscore.
                    name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.]*$" },
                    required: { type: "boolean" },
                    datatype: {
                      anyOf: [
                        { enum: ["string", "number", "integer", "boolean", "date"] },
                        { type: "object", required: ["base"] },
                      ],
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

describe("the CSVW description of an atlas", () => {
  test("keeps the metadata vocabulary of the W3C", () => {
    const isOfForm = new Ajv({ allErrors: true, strict: false }).compile(SCHEMA);
    isOfForm(group);
    expect(isOfForm.errors).toBeNull();
  });

  test("titles every column as the file does, each name once", () => {
    for (const { url, tableSchema } of group.tables) {
      const content = String(files.find(({ path }) => path === `/downloads/${url}`)?.content);
      const [heading = []] = parse(content);
      expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(heading);
      const names = tableSchema.columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("refers to columns and tables that there are", () => {
    const urls = group.tables.map(({ url }) => url);
    for (const { tableSchema } of group.tables) {
      const names = tableSchema.columns.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining([...(tableSchema.primaryKey ?? [])]));
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        expect(names).toContain(columnReference);
        expect(urls).toContain(reference.resource);
      }
    }
  });

  test("declares the words of a status as a pattern that every status matches", () => {
    const births = group.tables.find(({ url }) => url === "indicators/births.csv");
    const status = births?.tableSchema.columns.find(({ name }) => name === "status");
    if (typeof status?.datatype !== "object") throw new Error("missing pattern: status");
    const pattern = new RegExp(`^(?:${status.datatype.format})$`, "u");
    expect(["ok", "suppressed", "not-applicable"].every((word) => pattern.test(word))).toBe(true);
    expect(pattern.test("none")).toBe(false);
  });
});
