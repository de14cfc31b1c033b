import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ExampleFile } from "../../scripts/examples/example-file.ts";
import { beitHakeremFiles } from "../../scripts/examples/beit-hakerem.ts";
import { creteFiles } from "../../scripts/examples/crete.ts";
import { readAtlas, type ReadResult } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { observationKey } from "../../src/model/observation.ts";
import { formatProblem } from "../../src/model/problem.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");
const MADE: Readonly<Record<string, () => readonly ExampleFile[]>> = {
  "beit-hakerem": beitHakeremFiles,
  crete: creteFiles,
};

function read(name: string): ReadResult {
  return readAtlas(settings({ ATLAS: join(EXAMPLES, name) }));
}

describe.each(readdirSync(EXAMPLES))("the example %s", (name) => {
  test("is in order", () => {
    expect(read(name).problems.map(formatProblem)).toEqual([]);
  });

  test("marks as illustrative whatever its source calls invented", () => {
    const { atlas } = read(name);
    for (const { code, source, illustrative } of atlas?.indicators ?? []) {
      const isInvented = /illustrative|invented/i.test(source["en"] ?? "");
      expect([code, illustrative]).toEqual([code, isInvented]);
    }
  });
});

describe.each(Object.entries(MADE))("what the script of %s makes", (name, make) => {
  test("is what the atlas holds, byte for byte", () => {
    for (const { path, content } of make()) {
      expect(readFileSync(join(EXAMPLES, name, path), "utf8")).toBe(content);
    }
  });
});

describe("the numbers of Crete", () => {
  const { atlas } = read("crete");
  const residents = (area: string, period: string) => {
    const key = observationKey({ area, indicator: "population", period, breakdown: "" });
    return atlas?.observations.find((item) => observationKey(item) === key)?.value;
  };

  test("add up to the residents that the census counted", () => {
    expect(residents("crete", "2001")).toBe(601131);
    expect(residents("crete", "2021")).toBe(617360);
  });

  test("agree between municipalities and their units in 2001", () => {
    for (const { code } of atlas?.areas.filter(({ level }) => level === "municipality") ?? []) {
      const units = atlas?.areas.filter(({ parent }) => parent === code) ?? [];
      const sum = units.reduce((n, unit) => n + (residents(unit.code, "2001") ?? 0), 0);
      expect([code, sum]).toEqual([code, residents(code, "2001")]);
    }
  });
});

describe("the numbers of Beit HaKerem", () => {
  const { atlas } = read("beit-hakerem");
  const of = (indicator: string) =>
    atlas?.observations.filter((item) => item.indicator === indicator) ?? [];

  test("hold both published shares for the whole cluster and for no authority", () => {
    for (const [indicator, share] of [
      ["disability-share", 10],
      ["disability-take-up", 28],
    ] as const) {
      expect(of(indicator).map(({ area, value }) => [area, value])).toEqual([["cluster", share]]);
    }
  });

  test("rank Misgav first and Nahf last among the seven", () => {
    const ranks = new Map(atlas?.indexResult?.areas.map(({ area, score }) => [area, score]));
    const scores = [...ranks.values()].map(Number);
    expect(ranks.get("10056")).toBe(Math.max(...scores));
    expect(ranks.get("522")).toBe(Math.min(...scores));
  });
});
