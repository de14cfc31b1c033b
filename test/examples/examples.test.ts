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

/** What the check says of an example that cannot be otherwise, and why. */
const EXPLAINED: Readonly<Record<string, RegExp>> = {
  // Natural Earth has no island of Agistri, so the municipality is drawn as a disc.
  attica: /the point of "9207" lies 7 km outside the outline.*it is drawn as a small disc/,
};

function read(name: string): ReadResult {
  return readAtlas(settings({ ATLAS: join(EXAMPLES, name) }));
}

describe.each(readdirSync(EXAMPLES))("the example %s", (name) => {
  test("is in order", () => {
    const found = read(name).problems.map(formatProblem);
    const explained = EXPLAINED[name];
    if (explained !== undefined) expect(found.shift()).toMatch(explained);
    expect(found).toEqual([]);
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

describe("the numbers of Attica", () => {
  const { atlas } = read("attica");
  const of = (indicator: string, period: string) =>
    atlas?.observations.filter(
      (item) => item.indicator === indicator && item.period === period && item.breakdown === "",
    ) ?? [];

  test("add up to the residents that three censuses counted", () => {
    const totals = ["2001", "2011", "2021"].map(
      (period) => of("population", period).find(({ area }) => area === "attica")?.value,
    );
    expect(totals).toEqual([3761810, 3828434, 3792469]);
  });

  test("hold 66 municipalities in eight regional units", () => {
    const countOf = (id: string) =>
      atlas?.areas.filter(({ level, role }) => level === id && role === "member").length;
    expect([countOf("municipality"), countOf("regional-unit")]).toEqual([66, 8]);
  });

  test("place a branch in six units, and say nothing of the two that the text leaves out", () => {
    const branches = new Map(of("branches", "2017/2020").map((item) => [item.area, item]));
    expect(branches.get("attica")?.value).toBe(7);
    const placed = [...branches.values()].filter(({ value }) => value === 1);
    expect(placed.map(({ area }) => area)).toEqual(["0901", "0902", "0903", "0904", "0905", "0907"]);
    expect(["0906", "0908"].map((area) => branches.get(area)?.status)).toEqual([
      "missing",
      "missing",
    ]);
  });

  test("keep the Eastern Sector among the territories, without areas that the text does not name", () => {
    const [plan] = atlas?.plans ?? [];
    const areas = plan?.territories.map((territory) => territory.areas.length);
    expect(areas).toEqual([1, 1, 1, 0, 1, 1, 1]);
  });
});

describe("the numbers of Heraklion", () => {
  const { atlas } = read("heraklion");

  test("add the communities of 2001 up to the residents of the municipality", () => {
    const residents = atlas?.observations.find(
      ({ area, period, breakdown }) => area === "9305" && period === "2001" && breakdown === "",
    );
    expect(residents?.value).toBe(159046);
  });

  test("tell services at work from those that are planned for people with disabilities", () => {
    const planned = atlas?.services.filter(({ status }) => status === "planned") ?? [];
    expect([atlas?.services.length, planned.length]).toEqual([26, 5]);
    expect(planned.flatMap(({ groups }) => groups)).toEqual(planned.map(() => "disabilities"));
  });

  test("give the decentralised services their double role", () => {
    const found = atlas?.services.find(({ id }) => id === "neighbourhood-services");
    expect(found?.taxonomy).toEqual(["neighbourhood-care", "neighbourhood-development"]);
  });
});
