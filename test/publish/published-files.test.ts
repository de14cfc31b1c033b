import { parse } from "csv-parse/sync";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { areaOf, atlasLookup } from "../../src/derive/lookup.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { publishedFiles } from "../../src/publish/published-files.ts";
import { valley, WITHHELD } from "./valley.ts";

const files = [...publishedFiles(valley())];
const byPath = new Map(files.map(({ path, content }) => [path, content]));
const bytesOf = (content: string | Uint8Array | undefined) =>
  typeof content === "string" ? strToU8(content) : content;

describe("the files of an atlas", () => {
  test("stand at the promised addresses, one file an address", () => {
    expect([...byPath.keys()].toSorted()).toEqual([
      "/.htaccess",
      "/.nojekyll",
      "/_headers",
      "/calendar.en.ics",
      "/calendar.it.ics",
      "/downloads/all.zip",
      "/downloads/areas.csv",
      "/downloads/areas/finder.en.json",
      "/downloads/areas/finder.it.json",
      "/downloads/areas/names.en.json",
      "/downloads/areas/names.it.json",
      "/downloads/areas/village.geojson",
      "/downloads/areas/village/almond.csv",
      "/downloads/areas/village/almond.en.json",
      "/downloads/areas/village/almond.it.json",
      "/downloads/areas/village/birch.csv",
      "/downloads/areas/village/birch.en.json",
      "/downloads/areas/village/birch.it.json",
      "/downloads/areas/village/cedar.csv",
      "/downloads/areas/village/cedar.en.json",
      "/downloads/areas/village/cedar.it.json",
      "/downloads/areas/zone.geojson",
      "/downloads/areas/zone/valley.csv",
      "/downloads/areas/zone/valley.en.json",
      "/downloads/areas/zone/valley.it.json",
      "/downloads/atlas.en.xlsx",
      "/downloads/atlas.it.xlsx",
      "/downloads/catalogue.jsonld",
      "/downloads/catalogue.ttl",
      "/downloads/csv-metadata.json",
      "/downloads/datapackage.json",
      "/downloads/dictionary.csv",
      "/downloads/figures/en/trend-births-village.csv",
      "/downloads/figures/en/trend-births-village.svg",
      "/downloads/figures/it/trend-births-village.csv",
      "/downloads/figures/it/trend-births-village.svg",
      "/downloads/indicators/births.csv",
      "/downloads/indicators/births.en.xlsx",
      "/downloads/indicators/births.excel.en.csv",
      "/downloads/indicators/births.excel.it.csv",
      "/downloads/indicators/births.it.xlsx",
      "/downloads/indicators/births.json",
      "/downloads/indicators/share.csv",
      "/downloads/indicators/share.en.xlsx",
      "/downloads/indicators/share.excel.en.csv",
      "/downloads/indicators/share.excel.it.csv",
      "/downloads/indicators/share.it.xlsx",
      "/downloads/indicators/share.json",
      "/downloads/plans/2021-2023.csv",
      "/downloads/plans/2021-2023.excel.en.csv",
      "/downloads/plans/2021-2023.excel.it.csv",
      "/downloads/plans/2021-2023.json",
      "/downloads/services-form.en.xlsx",
      "/downloads/services-form.it.xlsx",
      "/downloads/services.csv",
      "/downloads/services.en.json",
      "/downloads/services.excel.en.csv",
      "/downloads/services.excel.it.csv",
      "/downloads/services.geojson",
      "/downloads/services.hsds.json",
      "/downloads/services.it.json",
      "/favicon.svg",
      "/feeds/en.json",
      "/feeds/en.xml",
      "/feeds/en/areas/village/almond.xml",
      "/feeds/en/areas/village/birch.xml",
      "/feeds/en/areas/village/cedar.xml",
      "/feeds/en/areas/zone/valley.xml",
      "/feeds/en/plans/2021-2023.xml",
      "/feeds/it.json",
      "/feeds/it.xml",
      "/feeds/it/areas/village/almond.xml",
      "/feeds/it/areas/village/birch.xml",
      "/feeds/it/areas/village/cedar.xml",
      "/feeds/it/areas/zone/valley.xml",
      "/feeds/it/plans/2021-2023.xml",
      "/mail/2021-q4.en.eml",
      "/mail/2021-q4.en.html",
      "/mail/2021-q4.en.txt",
      "/mail/figures/en/trend-births-village.svg",
      "/old/page/index.html",
      "/robots.txt",
    ]);
    expect(files).toHaveLength(byPath.size);
  });

  test("are the same bytes every time", () => {
    expect([...publishedFiles(valley())]).toEqual(files);
  });

  test("never hold a value that was withheld", () => {
    const unpacked = Object.values(
      unzipSync(bytesOf(byPath.get("/downloads/all.zip")) ?? new Uint8Array()),
    );
    const workbooks = files.filter(({ path }) => path.endsWith(".xlsx"));
    const sheets = workbooks.flatMap(({ content }) =>
      Object.values(unzipSync(bytesOf(content) ?? new Uint8Array())),
    );
    expect(sheets.length).toBeGreaterThan(10);
    const texts = [...byPath.values(), ...unpacked, ...sheets].map((content) =>
      typeof content === "string" ? content : strFromU8(content, true),
    );
    expect(texts.filter((text) => text.includes(String(WITHHELD)))).toEqual([]);
  });

  test("that are CSV read back with as many cells in every row as headings", () => {
    const tables = files.filter(({ path }) => path.endsWith(".csv"));
    expect(tables.length).toBeGreaterThan(10);
    for (const { path, content } of tables) {
      const delimiter = path.includes(".excel.it.") ? ";" : ",";
      const read = parse(String(content), { bom: true, delimiter });
      expect(new Set(read.map((row) => row.length)).size, path).toBe(1);
    }
  });

  test("need a language", () => {
    expect(() => [...publishedFiles(new Map())]).toThrow("missing context: no language");
  });
});

describe("the archive", () => {
  const archive = unzipSync(bytesOf(byPath.get("/downloads/all.zip")) ?? new Uint8Array());

  test("holds each number once, with the dictionary, the areas, the licence and the citation", () => {
    expect(Object.keys(archive)).toEqual([
      "CITATION.txt",
      "LICENCE.txt",
      "areas.csv",
      "areas/village.geojson",
      "areas/zone.geojson",
      "catalogue.jsonld",
      "catalogue.ttl",
      "csv-metadata.json",
      "datapackage.json",
      "dictionary.csv",
      "indicators/births.csv",
      "indicators/share.csv",
      "plans/2021-2023.csv",
      "services.csv",
    ]);
  });

  test("holds the same bytes as the files beside it", () => {
    const data = Object.entries(archive).filter(([path]) => !path.endsWith(".txt"));
    for (const [path, content] of data) {
      expect(strFromU8(content), path).toBe(byPath.get(`/downloads/${path}`));
    }
  });

  test("says in every language how to cite it and under which licence", () => {
    const citation = strFromU8(archive["CITATION.txt"] ?? new Uint8Array());
    const licence = strFromU8(archive["LICENCE.txt"] ?? new Uint8Array());
    expect(citation).toContain("The council, “Data”, in: Valley & hills, edition 2021-12.");
    expect(citation).toContain("https://atlas.example.org/valley/it/data/\n");
    expect(licence).toContain("Valle e colli\nIl comune\n");
    expect(licence.match(/CC-BY-4\.0/g)).toHaveLength(2);
  });
});

describe("the files of an atlas folder", () => {
  const { atlas: raw } = loadAtlas("test/tiny");
  if (raw === undefined) throw new Error("missing atlas: test/tiny");
  const { observations: kept, ...rest } = protect(raw).atlas;
  const lookup = atlasLookup(deriveAtlas({ ...rest, observations: kept, issues: [], papers: [] }));
  const geometries = levelGeometries(raw);
  const contexts = new Map(
    ["en", "he"].map((language) => [
      language,
      { lookup, geometries, locale: localeOf(language), figures: new Map() },
    ]),
  );
  const tiny = new Map(
    Array.from(publishedFiles(contexts), ({ path, content }) => [path, content]),
  );
  const rowsOf = (path: string): readonly Record<string, string>[] =>
    parse(String(tiny.get(path)), { columns: true });

  test("withhold what disclosure control withheld", () => {
    const withheld = kept.filter(({ status }) => status === "suppressed");
    expect(withheld.length).toBeGreaterThan(0);
    for (const { area, indicator, period, breakdown } of withheld) {
      const empty = { period, breakdown, value: "", lower: "", upper: "", status: "suppressed" };
      const { level, slug } = areaOf(lookup, area);
      expect(rowsOf(`/downloads/indicators/${indicator}.csv`)).toContainEqual(
        expect.objectContaining({ area, ...empty }),
      );
      expect(rowsOf(`/downloads/areas/${level}/${slug}.csv`)).toContainEqual(
        expect.objectContaining({ indicator, ...empty }),
      );
    }
  });

  test("hold every boundary, counterclockwise from above and closed", () => {
    const { features } = JSON.parse(String(tiny.get("/downloads/areas/village.geojson"))) as {
      features: readonly { id: string; geometry: { coordinates: [number, number][][] } }[];
    };
    expect(features.map(({ id }) => id)).toEqual(["A01", "A02", "A03", "A04"]);
    for (const { geometry } of features) {
      const [ring = []] = geometry.coordinates;
      const twice = ring.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
        return sum + x * nextY - nextX * y;
      }, 0);
      expect(twice).toBeGreaterThan(0);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });
});
