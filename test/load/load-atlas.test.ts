import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Observation } from "../../src/model/observation.ts";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { reportOf, TINY, withTinyCopy } from "./overlay.ts";

function tiny(): Atlas<Observation> {
  const { atlas, problems } = loadAtlas(TINY);
  expect(reportOf(problems)).toBe("");
  if (atlas === undefined) throw new Error("missing atlas: tiny");
  return atlas;
}

function changed(file: string, change: (text: string) => string) {
  return withTinyCopy((folder) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
    return loadAtlas(folder);
  });
}

describe("the tiny atlas", () => {
  it("is read without a single problem", () => {
    const atlas = tiny();
    expect(atlas.areas.map(({ code }) => code)).toEqual(["A01", "A02", "A03", "A04", "V1"]);
    expect(atlas.indicators.map(({ code }) => code)).toEqual([
      "population",
      "children",
      "child-share",
    ]);
    expect(atlas.observations).toHaveLength(24);
    expect(atlas.boundarySources[0]?.boundaries.map(({ area }) => area)).toEqual([
      "A01",
      "A02",
      "A03",
      "A04",
    ]);
    expect(atlas.services.map(({ id }) => id)).toEqual(["s1", "s2", "s3"]);
    expect(atlas.issues[0]?.variants.map(({ language }) => language)).toEqual(["en", "he"]);
    expect(atlas.indicators.every(({ illustrative }) => illustrative)).toBe(true);
  });

  it("gives an area a slug from its name, by which it is addressed", () => {
    expect(tiny().areas.map(({ slug }) => slug)).toEqual([
      "almond",
      "carob",
      "fig",
      "olive",
      "tiny-valley",
    ]);
  });

  it("sorts observations by indicator, period, area and breakdown", () => {
    const keys = tiny().observations.map(
      ({ indicator, period, area, breakdown }) => `${indicator} ${period} ${area} ${breakdown}`,
    );
    expect(keys.slice(0, 7)).toEqual([
      "population 2020 A01 ",
      "population 2020 A02 ",
      "population 2020 A03 ",
      "population 2020 A04 ",
      "population 2021 A01 ",
      "population 2021 A01 sex=f",
      "population 2021 A01 sex=m",
    ]);
    expect(keys.at(-1)).toBe("children 2021 A04 ");
  });

  it("keeps a true zero, a missing value and a provisional one apart", () => {
    const of = (indicator: string, area: string, period: string) =>
      tiny().observations.find(
        (item) => item.indicator === indicator && item.area === area && item.period === period,
      );
    expect(of("children", "A04", "2020")).toMatchObject({ value: 0, status: "ok" });
    expect(of("children", "A03", "2020")).toMatchObject({ value: null, status: "missing" });
    expect(of("population", "A04", "2021")).toMatchObject({ value: 58, provisional: true });
  });

  it("reads a plan with its objectives, their text and what became of the plan before", () => {
    const [plan] = tiny().plans;
    expect(plan?.objectives.map(({ code }) => code)).toEqual(["G1", "G2"]);
    expect(plan?.previous.map(({ code, outcome }) => [code, outcome])).toEqual([["P1", "partly"]]);
    expect(plan?.objectiveNotes.map(({ slug }) => slug)).toEqual(["G1"]);
    expect(plan?.objectiveNotes[0]?.variants[0]?.markdown).toContain("only one in the valley");
  });

  it("says on which line of its file the text of a page begins", () => {
    const [variant] = tiny().pages[0]?.variants ?? [];
    const lines = readFileSync(join(TINY, variant?.file ?? ""), "utf8").split("\n");
    const rest = lines.slice((variant?.firstLine ?? 0) - 1).join("\n");
    expect(rest).toBe(variant?.markdown);
  });

  it("is the same data whenever it is read", () => {
    expect(JSON.stringify(tiny())).toBe(JSON.stringify(tiny()));
  });
});

describe("loading an atlas", () => {
  it("lets the build decide where the site stands", () => {
    const { atlas } = loadAtlas(TINY, { base: "/atlas/", site: "https://other.example.org/" });
    expect(atlas?.config).toMatchObject({ base: "/atlas/", site: "https://other.example.org/" });
    expect(loadAtlas(TINY, { base: "/atlas/" }).atlas?.config.site).toBe(
      "https://atlas.example.org/",
    );
  });

  it("says so where there is no folder at all", () => {
    const { atlas, problems } = loadAtlas(join(TINY, "nowhere"));
    expect(atlas).toBeUndefined();
    expect(reportOf(problems)).toContain("no such folder; a folder with atlas.yaml");
  });

  it("gives an atlas in spite of warnings", () => {
    const { atlas, problems } = changed("content/pages/about.md", (text) => `${text}\n<b>x</b>\n`);
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(atlas?.pages).toHaveLength(1);
  });

  it("treats the names of object members as the plain codes that they are", () => {
    const names = ["__proto__", "constructor", "toString"];
    const rows = names.map((name) => `${name},village,V1,${name},${name},,35.1,32.1,,,,,,,\n`);
    const { atlas, problems } = changed("data/areas.csv", (text) => text + rows.join(""));
    expect(problems.map(({ found }) => found)).toEqual([
      expect.stringContaining("3 only in data/areas.csv"),
    ]);
    expect(atlas?.areas.map(({ code }) => code)).toEqual(expect.arrayContaining(names));
    const unknown = changed(
      "data/observations/children.csv",
      (text) => `${text}__proto__,children,2022,1\n`,
    );
    expect(reportOf(unknown.problems)).toContain('unknown area "__proto__"');
  });

  it("reads the dialect that is declared for one file and keeps the atlas's for the others", () => {
    const { atlas, problems } = withTinyCopy((folder) => {
      const config = join(folder, "atlas.yaml");
      const rule = 'files: { data/observations/extra.csv: { delimiter: ";", decimal: "," } }\n';
      writeFileSync(config, readFileSync(config, "utf8") + rule);
      const rows = "area;indicator;period;value\nA01;child-share;2022;25,5\n";
      writeFileSync(join(folder, "data/observations/extra.csv"), rows);
      return loadAtlas(folder);
    });
    expect(reportOf(problems.filter(({ place }) => place.file.startsWith("data")))).toBe("");
    expect(problems.map(({ place }) => place.column)).toEqual(["period", "period"]);
    expect(atlas).toBeUndefined();
  });

  it("counts blank rows and takes a cell with line breaks for one row", () => {
    const rows = '\nA01,children,2022,1,,,,,,,"one\ntwo"\n\n\nA9,children,2022,1,,,,,,,\n';
    const { problems } = changed("data/observations/children.csv", (text) => text + rows);
    expect(problems.map(({ place }) => place.row)).toEqual([14]);
  });

  it("reads indicators from YAML as from CSV", () => {
    const yaml = `- code: population
  domain: people
  title: { en: Residents, he: תושבים }
  unit: { en: people, he: נפש }
  source: { en: Register, he: מרשם }
  protect: published
  kind: count
  direction: neutral
  groups: [children, older]
  illustrative: true
- code: children
  domain: peopel
  title: { en: Children }
`;
    const { problems } = withTinyCopy((folder) => {
      rmSync(join(folder, "data/indicators.csv"));
      writeFileSync(join(folder, "data/indicators.yaml"), yaml);
      return loadAtlas(folder);
    });
    const own = problems.filter(({ place }) => place.file === "data/indicators.yaml");
    expect(own.map(({ place }) => `${place.row} ${place.column}`)).toEqual([
      "11 direction",
      "11 domain",
      "11 kind",
      "11 protect",
      "11 source:en",
      "11 title:he",
      "11 unit:en",
    ]);
  });
});

describe("a symbolic link", () => {
  it("that leaves the folder is a problem and is not followed", () => {
    withTinyCopy((folder) => {
      symlinkSync("/etc/hostname", join(folder, "data/observations/host.csv"));
      symlinkSync("/etc", join(folder, "content/etc"));
      symlinkSync("nowhere.csv", join(folder, "data/observations/lost.csv"));
      symlinkSync("..", join(folder, "data/circle"));
      const { problems } = loadAtlas(folder);
      expect(problems.map(({ place, found }) => `${place.file}: ${found}`)).toEqual([
        "content/etc: a symbolic link that leaves the atlas folder or leads back to itself",
        "data/circle: a symbolic link that leaves the atlas folder or leads back to itself",
        "data/observations/host.csv: a symbolic link that leaves the atlas folder or leads back to itself",
        "data/observations/lost.csv: a symbolic link that leads nowhere",
      ]);
    });
  });

  it("inside the folder is followed", () => {
    withTinyCopy((folder) => {
      symlinkSync("about.md", join(folder, "content/pages/again.md"));
      expect(loadAtlas(folder).atlas?.pages.map(({ slug }) => slug)).toEqual(["about", "again"]);
    });
  });
});
