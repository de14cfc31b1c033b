import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Terminal } from "../../scripts/terminal.ts";
import { newEdition } from "../../scripts/new/edition.ts";
import { filesBelow } from "../../scripts/page-paths.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { editionFiles } from "../../src/load/edition-files.ts";
import { editionParts } from "../../src/load/edition-parts.ts";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { storedEditions } from "../../src/load/load-editions.ts";
import { reportOf, withTinyCopy } from "../load/overlay.ts";

/** Freezes the atlas of a folder; gives whether it was, and what was said. */
function frozen(folder: string, ...args: readonly string[]) {
  const said: string[] = [];
  const terminal: Terminal = {
    step: () => ({ count: () => {}, done: () => {} }),
    line: (text) => said.push(text),
    fail: (text) => said.push(text),
  };
  const isFrozen = newEdition({ settings: settings({ ATLAS: folder }), terminal, args });
  return { isFrozen, said: said.join("\n") };
}

const stored = (folder: string) => join(folder, "data/editions/2021-12");

function exchange(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`missing text: ${from}`);
  writeFileSync(file, text.replace(from, to));
}

describe("a new edition", () => {
  test("holds what was published, digit for digit", () => {
    withTinyCopy((folder) => {
      expect(frozen(folder, "2021-12").isFrozen).toBe(true);
      const { atlas } = readAtlas(settings({ ATLAS: folder }));
      const parts = storedEditions(folder).read("2021-12");
      expect(parts?.observations).toEqual(atlas?.observations);
      expect(parts?.areas).toEqual(atlas?.areas);
      expect(parts?.boundarySources).toEqual(atlas?.boundarySources);
      expect(parts?.services).toEqual(JSON.parse(JSON.stringify(atlas?.services)));
      expect(parts?.config.edition).toBe("2021-12");
    });
  });

  test("holds no number that disclosure control withholds", () => {
    withTinyCopy((folder) => {
      const children = join(folder, "data/observations/children.csv");
      // A number that stands nowhere else; the total over all villages is then withheld with it.
      exchange(children, "A04,children,2021,3,", "A04,children,2021,3.0625,");
      const { raw } = readAtlas(settings({ ATLAS: folder }));
      expect(raw?.observations.some(({ value }) => value === 3.0625)).toBe(true);
      frozen(folder, "2021-12");
      const texts = filesBelow(stored(folder)).map((file) =>
        readFileSync(join(stored(folder), file), "utf8"),
      );
      expect(texts.filter((text) => text.includes("3.0625"))).toEqual([]);
    });
  });

  test("is refused where the name is taken, where nothing changed, and where the atlas has errors", () => {
    withTinyCopy((folder) => {
      frozen(folder, "2021-12");
      expect(frozen(folder, "2021-12").said).toContain("exists already");
      expect(frozen(folder, "2022-03").said).toContain('Nothing changed since edition "2021-12"');
      expect(frozen(folder, "2022-03", "--force").isFrozen).toBe(true);
      expect(frozen(folder, "../outside").isFrozen).toBe(false);
      exchange(join(folder, "data/observations/population.csv"), "A01,", "A99,");
      expect(frozen(folder, "2022-06").said).toContain("the atlas has errors");
    });
  });
});

describe("a stored edition", () => {
  const problemsAfter = (change: (folder: string) => void): string =>
    withTinyCopy((folder) => {
      frozen(folder, "2021-12");
      change(stored(folder));
      const { problems } = loadAtlas(folder);
      return reportOf(problems.filter(({ place }) => place.file.includes("editions")));
    });
  const sealed =
    'edition "2021-12" as it was written, which checksums.txt seals. An edition is never edited: ' +
    "restore its folder from version control, or delete the whole folder.\n";

  test("that was not touched is in order", () => {
    expect(problemsAfter(() => {})).toBe("");
  });

  test("is refused where a file was changed", () => {
    const touched = (folder: string) => appendFileSync(join(folder, "areas.jsonl"), "\n");
    expect(problemsAfter(touched)).toBe(
      `error: data/editions/2021-12/areas.jsonl: a file that was changed; ${sealed}`,
    );
  });

  test("is refused where a file is gone or one too many", () => {
    const change = (folder: string) => {
      rmSync(join(folder, "observations/children.csv"));
      writeFileSync(join(folder, "observations/more.csv"), "area\n");
    };
    expect(problemsAfter(change)).toBe(
      `error: data/editions/2021-12/observations/children.csv: no such file; ${sealed}` +
        `error: data/editions/2021-12/observations/more.csv: a file that is not of the edition; ${sealed}`,
    );
  });

  test("is refused where its checksums are gone", () => {
    const report = problemsAfter((folder) => rmSync(join(folder, "checksums.txt")));
    expect(report).toContain("data/editions/2021-12/checksums.txt: no checksums");
  });

  test("of an earlier version of the program has nothing where that had no key", () => {
    withTinyCopy((folder) => {
      frozen(folder, "2021-12");
      const today = storedEditions(folder).read("2021-12");
      if (today === undefined) throw new Error("missing edition: 2021-12");
      const files = editionFiles(today);
      const isLater = (key: string) => key === "part" || key === "cumulative";
      const earlier = editionParts([...files.keys()], (path) =>
        path.startsWith("plans/")
          ? JSON.stringify(JSON.parse(files.get(path) ?? ""), (key, value: unknown) =>
              isLater(key) ? undefined : value,
            )
          : (files.get(path) ?? ""),
      );
      expect(today.plans.flatMap(({ objectives }) => objectives)[0]?.measures[0]?.part).toEqual({});
      expect(earlier.plans).toEqual(today.plans);
    });
  });

  test("is read only where something is pinned to it", () => {
    withTinyCopy((folder) => {
      frozen(folder, "2021-12");
      exchange(
        join(folder, "data/observations/population.csv"),
        "A01,population,2021,1200",
        "A01,population,2021,1201",
      );
      frozen(folder, "2022-01");
      expect([...loadAtlas(folder).editions.keys()]).toEqual(["2021-12"]);
    });
  });

  test("stops the build where today’s numbers tell what it withheld, and warns of what it told", () => {
    withTinyCopy((folder) => {
      const children = join(folder, "data/observations/children.csv");
      appendFileSync(children, "V1,children,2021,563,,,,,,,\n");
      frozen(folder, "2021-12");
      exchange(children, "A02,children,2021,160", "A02,children,2021,80");
      exchange(children, "V1,children,2021,563", "V1,children,2021,483");
      const { atlas, problems } = readAtlas(settings({ ATLAS: folder }));
      expect(atlas).toBeUndefined();
      expect(reportOf(problems)).toContain(
        'error: data/editions/2021-12: edition "2021-12", indicator "children", period "2021", ' +
          'parent "V1": the withheld count of A04 can be computed',
      );
      expect(reportOf(problems)).toContain(
        'warning: data/editions/2021-12 children: 1 value that edition "2021-12" published',
      );
    });
  });

  test("lets a pinned issue cite an indicator that has left the working data", () => {
    withTinyCopy((folder) => {
      const gone = "::map{indicator=child-rate level=village period=2021}";
      const issue = join(folder, "content/newsletters/2021-q4.md");
      const indicators = join(folder, "data/indicators.csv");
      const before = readFileSync(indicators, "utf8");
      writeFileSync(
        indicators,
        before +
          (before.split("\n").find((row) => row.startsWith("child-share")) ?? "").replace(
            "child-share",
            "child-rate",
          ) +
          "\n",
      );
      appendFileSync(issue, `\n${gone}\n`);
      expect(frozen(folder, "2021-12").said).toContain("was frozen");
      writeFileSync(indicators, before);
      expect(reportOf(loadAtlas(folder).problems)).toBe("");
      rmSync(stored(folder), { recursive: true });
      expect(reportOf(loadAtlas(folder).problems)).toContain('unknown indicator "child-rate"');
    });
  });
});
