import { describe, expect, test } from "vitest";
import { catalogueFiles } from "../../src/publish/catalogue.ts";
import { publishedFiles } from "../../src/publish/published-files.ts";
import { valley, valleyIn } from "./valley.ts";

type Node = Readonly<Record<string, unknown>>;
interface Catalogue extends Node {
  readonly "@context": Readonly<Record<string, string>>;
  readonly "dcat:dataset": readonly (Node & { readonly "dcat:distribution": readonly Node[] })[];
}

const [jsonLd, turtle] = catalogueFiles(valleyIn("en")).map(({ content }) => String(content));
const described = JSON.parse(jsonLd ?? "") as Catalogue;
const datasets = described["dcat:dataset"];

/** The mandatory and the recommended members of DCAT-AP 3.0.0, by class. */
const MEMBERS = {
  catalogue: [
    ...["dct:description", "dct:publisher", "dct:title", "dcat:dataset"],
    ...["dct:license", "dct:language", "dct:modified", "foaf:homepage"],
  ],
  dataset: [
    ...["dct:description", "dct:title", "dcat:distribution", "dct:publisher", "dcat:keyword"],
    "dct:temporal",
  ],
  distribution: ["dcat:accessURL", "dct:format", "dct:license"],
};

/** Lists all keys of a tree of nodes. */
function keysOf(item: unknown): readonly string[] {
  if (Array.isArray(item)) return item.flatMap(keysOf);
  if (typeof item !== "object" || item === null) return [];
  return Object.entries(item).flatMap(([key, member]) => [key, ...keysOf(member)]);
}

describe("the catalogue of an atlas", () => {
  test("has what DCAT-AP 3 asks of a catalogue, a data set and a distribution", () => {
    expect(Object.keys(described)).toEqual(expect.arrayContaining(MEMBERS.catalogue));
    expect(datasets).toHaveLength(2);
    for (const dataset of datasets) {
      expect(Object.keys(dataset)).toEqual(expect.arrayContaining(MEMBERS.dataset));
      for (const distribution of dataset["dcat:distribution"]) {
        expect(Object.keys(distribution)).toEqual(expect.arrayContaining(MEMBERS.distribution));
      }
    }
  });

  test("uses no prefix that it does not declare", () => {
    const { "@context": prefixes, ...nodes } = described;
    const used = keysOf(nodes).filter((key) => !key.startsWith("@"));
    expect(
      used.filter((key) => !(key.split(":")[0] ?? "") || !prefixes[key.split(":")[0] ?? ""]),
    ).toEqual([]);
  });

  test("names data sets by addresses of their own and files that there are", () => {
    const ids = datasets.map((dataset) => dataset["@id"]);
    expect(new Set(ids).size).toBe(2);
    const root = "https://atlas.example.org/valley";
    const published = new Set(Array.from(publishedFiles(valley()), ({ path }) => root + path));
    const files = datasets.flatMap((dataset) =>
      dataset["dcat:distribution"].map((item) => (item["dcat:downloadURL"] as Node)["@id"]),
    );
    expect(files).toHaveLength(8);
    expect(files.filter((file) => !published.has(String(file)))).toEqual([]);
  });

  test("gives titles in every language and dates with their type", () => {
    expect(datasets[0]?.["dct:title"]).toEqual([
      { "@value": "Births", "@language": "en" },
      { "@value": "Nascite", "@language": "it" },
    ]);
    expect(described["dct:modified"]).toEqual({ "@value": "2021-12-31", "@type": "xsd:date" });
    expect(described["dct:license"]).toEqual({
      "@id": "https://creativecommons.org/licenses/by/4.0/",
    });
  });

  test("says the same as Turtle", () => {
    expect(turtle?.match(/^<.* a dcat:Dataset|^ {2}a dcat:Dataset/gm)).toHaveLength(2);
    expect(turtle).toContain('dct:title "Births"@en, "Nascite"@it ;');
    expect(turtle).toContain('dct:modified "2021-12-31"^^xsd:date ;');
    expect(turtle?.match(/a dcat:Distribution/g)).toHaveLength(8);
  });
});
