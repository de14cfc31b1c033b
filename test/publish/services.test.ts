import { brotliCompressSync } from "node:zlib";
import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { ServicesList } from "../../src/publish/services-list.ts";
import type { FeatureCollection } from "geojson";
import { servicesCsv, servicesExcel } from "../../src/publish/services-csv.ts";
import { servicesForm } from "../../src/publish/services-form.ts";
import { servicesGeoJson } from "../../src/publish/services-geojson.ts";
import { servicesHsds } from "../../src/publish/services-hsds.ts";
import { servicesList } from "../../src/publish/services-list.ts";
import { tinyPages } from "../views/tiny-pages.ts";
import { contextOfMany } from "./many-services.ts";

const english = tinyPages("en");
const { atlas } = english.lookup;

describe("the list that the registry's script reads", () => {
  test("of 2,000 services stays below 100 kB once compressed", () => {
    const list = servicesList(contextOfMany(2000));
    expect((JSON.parse(list) as ServicesList).services).toHaveLength(2000);
    expect(brotliCompressSync(list).length).toBeLessThan(100_000);
  });

  test("names the area in which a service stands before those that it serves", () => {
    const { areas, services } = JSON.parse(servicesList(english)) as ServicesList;
    const [library] = services;
    expect(library?.[7].map((place) => areas[place]?.[0])).toEqual(["A01", "A02", "A03", "A04"]);
  });
});

describe("services as GeoJSON", () => {
  test("have a point each, or none where nobody gave coordinates", () => {
    const { features } = JSON.parse(servicesGeoJson(atlas)) as FeatureCollection;
    expect(features.map(({ geometry }) => geometry as unknown)).toEqual([
      { type: "Point", coordinates: [35.06, 32.14] },
      null,
      { type: "Point", coordinates: [35.05, 32.05] },
    ]);
  });
});

const text = { type: "string" } as const;
const name = { type: "string", minLength: 1 } as const;
const number = { type: ["number", "null"] } as const;

function table(required: Readonly<Record<string, object>>) {
  return {
    type: "array",
    items: { type: "object", required: Object.keys(required), properties: required },
  };
}

/** What the core tables of HSDS 1.1 demand (openreferral/specification, datapackage.json). */
const CORE = {
  type: "object",
  properties: {
    organizations: table({ id: name, name, description: name }),
    services: table({
      id: name,
      organization_id: name,
      name,
      description: text,
      url: text,
      email: text,
      status: { enum: ["active", "inactive", "defunct", "temporarily closed"] },
    }),
    locations: table({
      id: name,
      organization_id: name,
      name,
      latitude: number,
      longitude: number,
    }),
    services_at_location: table({ id: name, service_id: name, location_id: name }),
    taxonomy_terms: table({ id: name, name, vocabulary: name }),
    services_taxonomy: table({ id: name, service_id: name, taxonomy_id: name }),
    phones: table({ id: name, service_id: name, number: name, type: { enum: ["voice"] } }),
    languages: table({ id: name, service_id: name, language: name }),
    service_areas: table({ id: name, service_id: name, service_area: name }),
    funding: table({ id: name, service_id: name, source: name }),
  },
  required: ["organizations", "services", "locations", "services_at_location", "taxonomy_terms"],
};

type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

describe("services in the words of HSDS", () => {
  const tables = JSON.parse(servicesHsds(english)) as Tables;
  const ids = (of: string) => (tables[of] ?? []).map(({ id }) => id);

  test("have the mandatory fields of every core table", () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(CORE);
    expect(validate(tables), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...tables, services: [{ id: "s1" }] })).toBe(false);
  });

  test("have every id once, and refer only to what is there", () => {
    for (const of of Object.keys(tables)) expect(new Set(ids(of)).size).toBe(ids(of).length);
    const refersTo = (of: string, key: string, target: string) => {
      for (const row of tables[of] ?? []) expect(ids(target)).toContain(row[key]);
    };
    refersTo("services", "organization_id", "organizations");
    refersTo("locations", "organization_id", "organizations");
    refersTo("services_at_location", "service_id", "services");
    refersTo("services_at_location", "location_id", "locations");
    refersTo("services_taxonomy", "taxonomy_id", "taxonomy_terms");
    refersTo("phones", "service_id", "services");
  });

  test("that are planned are not called active", () => {
    expect(tables["services"]?.map(({ status }) => status)).toEqual([
      "active",
      "active",
      "inactive",
    ]);
  });
});

describe("an invented record", () => {
  const context = tinyPages("en", {
    change: (all) => ({
      ...all,
      services: all.services.map((one) => ({ ...one, illustrative: one.id === "s1" })),
    }),
  });

  test("is told from the others in every file", () => {
    const rows: Record<string, string>[] = parse(servicesCsv(context.lookup.atlas), {
      columns: true,
    });
    expect(rows.map(({ illustrative }) => illustrative)).toEqual(["yes", "", ""]);
    const { features } = JSON.parse(servicesGeoJson(context.lookup.atlas)) as FeatureCollection;
    expect(features.map(({ properties }) => properties?.["illustrative"] as unknown)).toEqual([
      true,
      undefined,
      undefined,
    ]);
    const { services } = JSON.parse(servicesList(context)) as ServicesList;
    expect(services.map((one) => one[9])).toEqual([1, undefined, undefined]);
    const told = (JSON.parse(servicesHsds(context)) as Tables)["services"] ?? [];
    expect(
      told.map(({ description }) => /^This record is invented/.test(String(description))),
    ).toEqual([true, false, false]);
  });

  test("makes no column where there is none", () => {
    expect(servicesCsv(atlas).split("\n")[0]).not.toContain("illustrative");
  });
});

describe("services for spreadsheets", () => {
  test("have the headings of the language and a column of words for each language", () => {
    const rows: string[][] = parse(servicesExcel(atlas, "he"), { bom: true, columns: false });
    const [heading] = rows;
    expect(heading?.slice(0, 4)).toEqual(["מזהה", "שם (en)", "שם (he)", "גוף מפעיל"]);
  });
});

describe("the form for new services", () => {
  test("has the same bytes at every build", () => {
    expect(servicesForm(english)).toEqual(servicesForm(english));
  });
});
