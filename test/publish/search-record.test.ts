import { describe, expect, test } from "vitest";
import { consonantKeys } from "../../src/locales/consonant-key.ts";
import { indexWord } from "../../src/locales/search-zones.ts";
import { glossaryRecords } from "../../src/publish/glossary-records.ts";
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

  test("has the sound of its Hebrew name, and what may be written as one word", () => {
    const [key = ""] = consonantKeys("shaqed");
    expect(words).toContain(indexWord(key, "title"));
    const valley = record("/en/areas/valley/tiny-valley/", html("Tiny Valley"));
    expect(valley?.words.split(" ")).toContain(indexWord("tinyvalle", "title"));
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

test("no mark of a zone is a digit", () => {
  const digits = Array.from({ length: 10 }, (_, digit) => indexWord(String(digit)).slice(0, 1));
  const marks = (["title", "name", "part"] as const).map((zone) => indexWord("", zone).slice(0, 1));
  const [sound = ""] = consonantKeys("shaqed");
  expect([...marks, sound.slice(0, 1)].filter((mark) => digits.includes(mark))).toEqual([]);
  expect(new Set([...marks, sound.slice(0, 1)]).size).toBe(4);
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

describe("what stands on a page under a name of its own", () => {
  const objective = record(
    "/en/plans/2021-2023/objectives/G1/",
    html("G1 A library", { kind: "X" }),
  );
  const words = objective?.words.split(" ") ?? [];

  test("measures and indicators of an objective lead to it, without being its name", () => {
    expect(words).toContain(indexWord("longeropenhour", "part"));
    expect(words).toContain(indexWord("longer"));
    expect(words).not.toContain(indexWord("longer", "title"));
    expect(objective?.shown.names).toContain("Longer opening hours");
  });

  test("each word of the glossary has a record with its place on the page", () => {
    const [term] = glossaryRecords(context);
    expect(term?.path).toBe("/en/glossary/#term-provisional");
    expect(term?.shown.title).toBe("provisional");
    expect(term?.filters["kind"]).toEqual(["Term"]);
    expect(term?.words.split(" ")).toContain(indexWord("provisional", "name"));
  });

  test("a word that waits for its translation has none", () => {
    const glossary = [{ term: { he: "זמני" }, definition: { he: "מספר שעוד ישתנה" } }];
    const untranslated = tinyPages("en", { change: (atlas) => ({ ...atlas, glossary }) });
    expect(glossaryRecords(untranslated)).toEqual([]);
  });
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
