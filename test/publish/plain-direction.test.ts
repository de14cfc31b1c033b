import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { feedOf } from "../../src/publish/feed.ts";
import { indicatorCsv } from "../../src/publish/indicator-csv.ts";
import { indicatorTables } from "../../src/publish/indicator-rows.ts";
import { mailFiles } from "../../src/publish/mail-files.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const OVERRIDE = "\u202e";
const OPENING = /[\u2066-\u2068]/g;

/** The tiny atlas in which a village of both languages is called with an override that nobody closes. */
function turned(atlas: Atlas): Atlas {
  const name = { en: `Al${OVERRIDE}mond`, he: `ש${OVERRIDE}קד` };
  return {
    ...atlas,
    areas: atlas.areas.map((area) => (area.code === "A01" ? { ...area, name } : area)),
  };
}

function mailOf(context: PageContext): string {
  const file = mailFiles(context).find(({ path }) => path.endsWith(".txt"));
  return String(file?.content);
}

describe.each(["en", "he"])("a letter in plain text (%s)", (language) => {
  const mail = mailOf(tinyPages(language, { change: turned }));

  test("holds the village and no override that would turn the rest", () => {
    expect(mail).toContain(language === "en" ? "Almond" : "שקד");
    expect(mail).not.toMatch(/[\u202a-\u202e]/);
  });

  test("closes in each line what the line opens", () => {
    for (const line of mail.split("\n")) {
      const opened = line.match(OPENING)?.length ?? 0;
      expect(line.split("\u2069").length - 1, line).toBe(opened);
    }
  });
});

test("each line of a Hebrew letter begins in Hebrew for programs that go by the first letter", () => {
  const lines = mailOf(tinyPages("he"))
    .split("\n")
    .filter((line) => /\p{Script=Hebrew}/u.test(line));
  expect(lines.length).toBeGreaterThan(10);
  const nested = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu;
  for (const line of lines) {
    let bare = line;
    while (nested.test(bare)) bare = bare.replace(nested, "");
    expect(/[\p{L}\u200f]/u.exec(bare)?.[0] ?? "", line).toMatch(/[\u200f\p{Script=Hebrew}]/u);
  }
});

test("an override in a name stays in its place in an English sentence", () => {
  const context = tinyPages("en", { change: turned });
  const [map] = [...context.figures.values()].filter(({ id }) => id.startsWith("map-child-share"));
  expect(map?.title).toContain(`\u2068Al${OVERRIDE}mond`);
});

test("the title of a feed whose first letter is Latin is told its direction", () => {
  const latin = (atlas: Atlas): Atlas => ({
    ...atlas,
    config: { ...atlas.config, title: { en: "Chora", he: "Chora של העמק" } },
  });
  expect(feedOf(tinyPages("he", { change: latin })).title).toMatch(/^\u200fChora של העמק – /u);
  expect(feedOf(tinyPages("en", { change: latin })).title).toMatch(/^Chora – /u);
});

test("tables for programs hold the names without marks and overrides", () => {
  const context = tinyPages("he", { change: turned });
  const [table] = indicatorTables(context);
  const csv = indicatorCsv(context, table?.rows ?? []);
  expect(csv).toContain("שקד");
  expect(csv).not.toMatch(/[\u2066-\u2069\u202a-\u202e\u200e\u200f]/);
});
