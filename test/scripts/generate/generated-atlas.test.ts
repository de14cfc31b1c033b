import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { ExampleFile } from "../../../scripts/examples/example-file.ts";
import type { GeneratorOptions } from "../../../scripts/generate/generator-options.ts";
import { generatedAtlas } from "../../../scripts/generate/generated-atlas.ts";
import { readAtlas } from "../../../scripts/read-atlas.ts";
import { levelGeometries } from "../../../src/carto/level-geometry.ts";
import { atlasLookup, membersOf, observationOf } from "../../../src/derive/lookup.ts";
import { moran } from "../../../src/stats/moran.ts";
import { neighboursFromArcs } from "../../../src/stats/neighbours-from-arcs.ts";

const OPTIONS: GeneratorOptions = {
  areas: 60,
  indicators: 12,
  services: 40,
  languages: ["el", "en"],
  seed: 7,
};

const folder = mkdtempSync(join(tmpdir(), "chora-generated-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const files = [...generatedAtlas(OPTIONS)];
for (const { path, content } of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const paths = { root: folder, atlasFolder: folder, outFolder: folder, workFolder: folder };
const { atlas, problems } = readAtlas({ ...paths, overrides: {} });
if (atlas === undefined) throw new Error("missing atlas: it was refused");
const lookup = atlasLookup(atlas);

describe("an invented atlas", () => {
  test("is accepted without a problem, with as much of everything as was asked for", () => {
    expect(problems).toEqual([]);
    expect(membersOf(lookup, "municipality")).toHaveLength(60);
    expect(membersOf(lookup, "district").length).toBeGreaterThanOrEqual(3);
    expect(atlas.indicators).toHaveLength(12);
    expect(atlas.services).toHaveLength(40);
    expect(atlas.plans.map(({ objectives }) => objectives.length)).toEqual([3]);
    expect(atlas.issues).toHaveLength(1);
    expect(atlas.indexResult?.areas).toHaveLength(60);
  });

  test("says of every indicator and service that it is illustrative", () => {
    expect(atlas.indicators.filter(({ illustrative }) => !illustrative)).toEqual([]);
    expect(atlas.services.filter(({ illustrative }) => !illustrative)).toEqual([]);
    expect(atlas.config.title).toEqual({
      el: "Επινοημένος άτλαντας (ενδεικτικός)",
      en: "Invented atlas (illustrative)",
    });
  });

  test("has values that are missing and values that are withheld", () => {
    const statuses = new Set(atlas.observations.map(({ status }) => status));
    expect(statuses).toContain("missing");
    expect(statuses).toContain("suppressed");
  });

  test("fills the ground: neighbours share their borders, and near places are alike", () => {
    const geometry = levelGeometries(atlas).find(({ level }) => level === "municipality");
    if (geometry === undefined) throw new Error("missing boundaries: municipality");
    const { topology } = geometry;
    const areas = topology.objects.areas.geometries.flatMap((area) =>
      area.type === "Polygon" || area.type === "MultiPolygon"
        ? [[String(area.id), area.arcs] as const]
        : [],
    );
    const neighbours = neighboursFromArcs(Object.fromEntries(areas));
    expect(Object.values(neighbours).filter((others) => others.length === 0)).toEqual([]);
    const codes = areas.map(([code]) => code);
    const values = codes.map((area) => {
      const request = { indicator: "income-001", area, period: "2021" };
      return observationOf(lookup, request)?.value ?? null;
    });
    const indices = codes.map((code) => (neighbours[code] ?? []).map((at) => codes.indexOf(at)));
    expect(moran(values, indices)?.i ?? 0).toBeGreaterThan(0.3);
  });
});

describe("the same seed", () => {
  test("gives the same bytes, another seed others", () => {
    expect([...generatedAtlas(OPTIONS)]).toEqual(files);
    const other = [...generatedAtlas({ ...OPTIONS, seed: 8 })];
    const observations = ({ path }: ExampleFile) => path.startsWith("data/observations/");
    expect(other.filter(observations)).not.toEqual(files.filter(observations));
  });
});

describe("every language of the interface", () => {
  test("has all its words, so that nothing is missing in an atlas of five", () => {
    const texts = [...generatedAtlas({ ...OPTIONS, languages: ["el", "it", "he", "ar", "en"] })];
    const indicators = texts.find(({ path }) => path === "data/indicators.csv");
    expect(indicators?.content).toContain("שיעור בדוי 1 (להמחשה)");
    expect(indicators?.content).toContain("نسبة متخيَّلة 1 (توضيحية)");
    expect(texts.filter(({ path }) => path.startsWith("content/newsletters/"))).toHaveLength(5);
  });
});
