import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { PageReads } from "../../../scripts/last-site/page-reads.ts";
import type { StoredReads } from "../../../src/derive/stored-reads.ts";
import type { PageContext } from "../../../src/figures/figure-of.ts";
import type { FileToMake } from "../../../src/publish/published-file.ts";
import { lastingFiles, type LastingFiles } from "../../../scripts/last-site/lasting-files.ts";
import { numberHashes } from "../../../scripts/last-site/number-hashes.ts";
import { stillTrue } from "../../../scripts/last-site/page-reads.ts";
import { textHashes } from "../../../scripts/last-site/text-hashes.ts";
import { numberFiles } from "../../../src/publish/published-files.ts";
import { forty } from "../../views/forty.ts";

const last = mkdtempSync(join(tmpdir(), "chora-last-site-"));
afterAll(() => {
  rmSync(last, { recursive: true, force: true });
});

const before = forty({ count: 60 });
const { observations } = before.lookup.atlas;

/** Makes the downloads of an atlas, over those of a last site where there is one. */
function madeIn(context: PageContext, downloads?: readonly string[]) {
  // Figures note themselves where they are read from the disk (src/atlas.ts).
  const bare = { ...context, figures: new Map() };
  const made = lastingFiles(
    numberFiles(new Map([["en", bare]])),
    downloads && { folder: last, downloads },
  );
  const files = new Map(
    Array.from(made.files, ({ path, content }) => [path, Buffer.from(content).toString("latin1")]),
  );
  return { files, kept: made.kept(), reads: readsOf(made) };
}

function readsOf({ notes }: LastingFiles): PageReads {
  const lines = notes().split("\n").filter(Boolean);
  const noted = lines.map((line) => JSON.parse(line) as StoredReads & { path: string });
  return Object.fromEntries(noted.map(({ path, ...reads }) => [path, reads]));
}

const first = madeIn(before);

/** Makes them again after an edit, and says what can be taken over. */
function edited(indicator: string, area: string, value: number) {
  const after = forty({
    count: 60,
    change: {
      observations: observations.map((item) =>
        item.indicator === indicator && item.area === area ? { ...item, value } : item,
      ),
    },
  });
  const hashesOf = ({ lookup: { atlas } }: PageContext) => {
    return { hashes: numberHashes(atlas, { comparisons: [] }), texts: textHashes(atlas) };
  };
  const isTrue = stillTrue({
    before: hashesOf(before),
    now: hashesOf(after),
    contexts: new Map([["en", after]]),
  });
  const kept = Object.entries(first.reads).flatMap(([path, reads]) =>
    isTrue(reads) ? [path] : [],
  );
  const { files } = madeIn(after);
  return { kept, wrong: kept.filter((path) => files.get(path) !== first.files.get(path)) };
}

describe("after an edit of one number", () => {
  test.each([
    ["work", "H44", 1.25],
    ["work", "H11", 90],
    ["ill", "H5", 3],
    ["people", "H30", 900],
    ["flat", "H3", 8],
  ] as const)(
    "of %s in %s no download is taken over that would be another",
    (indicator, area, value) => {
      const { kept, wrong } = edited(indicator, area, value);
      expect(wrong).toEqual([]);
      expect(kept.length).toBeGreaterThan(20);
    },
  );

  test("the tables of other places and the workbooks of other indicators are taken over", () => {
    const { kept } = edited("people", "H44", 1001);
    expect(kept).toEqual(
      expect.arrayContaining([
        "/downloads/areas/hamlet/h3.csv",
        "/downloads/areas/hamlet/h3.en.json",
        "/downloads/indicators/work.json",
        "/downloads/indicators/work.en.xlsx",
        "/downloads/indicators/work.excel.en.csv",
      ]),
    );
    const own = kept.filter((path) => /h44\.|people|atlas\.en\.xlsx|\.zip/.test(path));
    expect(own).toEqual([]);
  });
});

test("what is taken over is read from the last site, and all the rest is made", () => {
  const path = "/downloads/areas/hamlet/h3.csv";
  const file = join(last, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "as it was");
  const { files, kept, reads } = madeIn(before, [path.slice(1)]);
  expect(kept).toBe(1);
  expect(files.get(path)).toBe("as it was");
  expect([...files].filter(([name, text]) => text !== first.files.get(name))).toHaveLength(1);
  expect(Object.keys(reads)).toEqual(Object.keys(first.reads).filter((name) => name !== path));
});

test("no download hangs on texts that pages note", () => {
  const texts = Object.values(first.reads).map((reads) => [reads.texts, reads.textAnswers]);
  expect(new Set(texts.map((of) => JSON.stringify(of)))).toEqual(new Set(["[[],{}]"]));
});

test("texts that are read between two files are noted of all that follow, those of one of it alone", () => {
  const { atlas } = before.lookup;
  const files = function* (): Generator<FileToMake, undefined> {
    yield { path: "/first", make: () => String(atlas.corrections.length) };
    const words = String(atlas.glossary.length);
    yield { path: "/second", make: () => words };
    yield { path: "/third", make: () => "" };
  };
  const made = lastingFiles(files(), undefined);
  expect(Array.from(made.files, ({ content }) => content)).toEqual(["0", "0", ""]);
  const texts = Object.entries(readsOf(made)).map(([path, reads]) => [path, reads.texts]);
  expect(texts).toEqual([
    ["/first", ["corrections"]],
    ["/second", ["glossary"]],
    ["/third", ["glossary"]],
  ]);
});
