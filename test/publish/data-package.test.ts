import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { dataFiles } from "../../src/publish/data-files.ts";
import { dataPackage } from "../../src/publish/data-package.ts";
import { describedTables } from "../../src/publish/described-tables.ts";
import { indicatorTables } from "../../src/publish/indicator-rows.ts";
import { valleyIn } from "./valley.ts";

const context = valleyIn("en");
const files = dataFiles(context, indicatorTables(context));
const contentOf = (path: string) =>
  String(files.find((file) => file.path === `/downloads/${path}`)?.content);
const described = JSON.parse(dataPackage(context, describedTables(context, files))) as Package;

interface Package {
  readonly resources: readonly Resource[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly illustrative?: boolean;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

const TYPES = [
  ...["string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date"],
  ...["time", "year", "yearmonth", "duration", "geopoint", "geojson", "any"],
];

const TITLED = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["title"],
    properties: { title: { type: "string" }, path: { type: "string", pattern: "^https?://" } },
  },
};

/** What the profiles of Data Package 2.0 prescribe of the members that are used here. */
const LICENCES = {
  ...TITLED,
  items: {
    type: "object",
    anyOf: [{ required: ["name"] }, { required: ["path"] }],
    properties: {
      name: { type: "string", pattern: "^([-a-zA-Z0-9._])+$" },
      path: { type: "string" },
      title: { type: "string" },
    },
  },
};

const SCHEMA = {
  type: "object",
  required: ["resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    homepage: { type: "string", pattern: "^https?://" },
    version: { type: "string" },
    licenses: LICENCES,
    contributors: TITLED,
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path"],
        properties: {
          name: { type: "string", pattern: "^[a-z0-9._-]+$" },
          path: { type: "string", pattern: "^(?!/)(?!.*\\.\\.)" },
          bytes: { type: "integer" },
          licenses: LICENCES,
          sources: TITLED,
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
              missingValues: { type: "array", items: { type: "string" } },
              primaryKey: { type: "array", minItems: 1, items: { type: "string" } },
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name"],
                  properties: {
                    name: { type: "string" },
                    type: { enum: TYPES },
                    constraints: {
                      type: "object",
                      additionalProperties: false,
                      properties: {
                        required: { type: "boolean" },
                        enum: { type: "array", minItems: 1, uniqueItems: true },
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
  },
};

describe("the data package of an atlas", () => {
  test("keeps the profile of Data Package 2.0", () => {
    const isOfForm = new Ajv({ allErrors: true, strict: false }).compile(SCHEMA);
    isOfForm(described);
    expect(isOfForm.errors).toBeNull();
    const names = described.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("names the columns of every table in their order and its size", () => {
    expect(described.resources.length).toBeGreaterThan(4);
    for (const { path, bytes, schema } of described.resources) {
      const [heading = []] = parse(contentOf(path));
      expect(schema.fields.map(({ name }) => name)).toEqual(heading);
      expect(bytes).toBe(new TextEncoder().encode(contentOf(path)).length);
    }
  });

  test("declares types, words and keys that every row keeps", () => {
    const areas = new Set(rowsOf("areas.csv").map(({ code }) => code));
    for (const { path, schema } of described.resources) {
      const rows = rowsOf(path);
      for (const row of rows) {
        for (const field of schema.fields) expect(cellFault(field, row[field.name] ?? "")).toBe("");
        const references = (schema.foreignKeys ?? []).map((key) => row[key.fields[0] ?? ""] ?? "");
        expect(references.filter((code) => code !== "" && !areas.has(code))).toEqual([]);
      }
      const { primaryKey } = schema;
      const keys = rows.map((row) => primaryKey?.map((name) => row[name]).join("|"));
      if (primaryKey !== undefined) expect(new Set(keys).size).toBe(rows.length);
    }
  });

  test("says which values are invented", () => {
    const flags = described.resources.map(({ path, illustrative }) => [path, illustrative]);
    expect(flags).toContainEqual(["indicators/share.csv", true]);
    expect(flags).toContainEqual(["indicators/births.csv", false]);
  });
});

function rowsOf(path: string): readonly Record<string, string>[] {
  return parse(contentOf(path), { columns: true });
}

function cellFault({ name, type, constraints = {} }: Field, cell: string): string {
  if (cell === "") return constraints.required === true ? `${name} is empty` : "";
  if (type === "number" && !Number.isFinite(Number(cell))) return `${name}: ${cell}`;
  if (type === "integer" && !/^-?\d+$/.test(cell)) return `${name}: ${cell}`;
  return constraints.enum === undefined || constraints.enum.includes(cell)
    ? ""
    : `${name}: ${cell}`;
}
