import { describe, expect, test } from "vitest";
import { indexWord } from "../../src/locales/search-zones.ts";
import { searchNames } from "../../src/publish/search-names.ts";
import { searchRecord } from "../../src/publish/search-record.ts";
import { searchSubjects } from "../../src/publish/search-subjects.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const context = tinyPages("en");
const subjects = searchSubjects(context);
const ALMOND = "/en/areas/village/almond/";

const html = (title: string, { kind = "Place", body = "" } = {}) => `<html lang="en"><head>
<meta property="og:title" content="${title}"><meta property="og:description" content="Its key sentence.">
<meta property="og:image" content="/x.png"><meta data-pagefind-filter="kind[content]" content="${kind}">
</head><body><main><nav></nav>${body}</main></body></html>`;

const record = (path: string, text: string) =>
  searchRecord(context, { path, html: text }, subjects.get(path));

describe("the record of a place", () => {
  const almond = record(ALMOND, html("Almond"));
  const words = almond?.words.split(" ") ?? [];

  test.each(["almond", "almondvill", "shak", "שקד", "a01", "key"])("has the word %s", (word) => {
    expect(words).toContain(indexWord(word));
  });

  test("marks words of names and whole names", () => {
    expect(words).toContain(indexWord("almond", "title"));
    expect(words).toContain(indexWord("villagalmond", "name"));
    expect(words).not.toContain(indexWord("key", "title"));
  });

  test("has each word once", () => {
    expect(new Set(words).size).toBe(words.length);
  });

  test("shows its words as they are written", () => {
    expect(almond?.shown).toMatchObject({ title: "Almond", text: "Its key sentence." });
    expect(almond?.shown.names).toContain("שקד");
  });

  test("is filtered by itself and what it lies in", () => {
    expect(almond?.filters["area"]).toEqual(["Almond", "Tiny Valley"]);
  });
});

test("digits become letters, since words are cut between the two", () => {
  expect(indexWord("a01")).not.toMatch(/\d/);
  expect(new Set(["0", "1", "10", "01"].map((code) => indexWord(code))).size).toBe(4);
});

test("places come before indicators, indicators before their figures", () => {
  const rank = (path: string) => Number(record(path, html("X"))?.rank);
  const paths = [ALMOND, "/en/indicators/child-share/", "/en/maps/map-child-share-village-2021/"];
  const ranks = paths.map(rank);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBe(3);
});

test("an indicator has its domain and its years", () => {
  const found = record("/en/indicators/child-share/", html("Share of children"));
  expect(found?.filters["domain"]).toEqual(["People"]);
  expect(found?.filters["period"]).toContain("2021");
});

test("a page without a kind has no record", () => {
  expect(record(ALMOND, html("Almond", { kind: "" }))).toBeUndefined();
});

test("a text that is shown in another language has no record", () => {
  const path = "/en/research/school-roads/";
  expect(record(path, html("X", { body: '<div lang="he"><p>א</p></div>' }))).toBeUndefined();
  expect(record(path, html("X", { body: '<div lang="en"><p>a</p></div>' }))).toBeDefined();
});

test("names to be misspelled are those of places and indicators, the reader’s own first", () => {
  const names = searchNames(subjects);
  expect(names.find(([path]) => path === ALMOND)?.slice(0, 3)).toEqual([ALMOND, "Almond", "שקד"]);
  expect(names.every(([path]) => /^\/en\/(areas|indicators)\//.test(path))).toBe(true);
});
