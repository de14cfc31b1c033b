import { describe, expect, test } from "vitest";
import type { FoundArea } from "../../src/publish/area-finder-files.ts";
import { areaSearch, nearAreas } from "../../src/components/area-search.client.ts";

const CRETE: readonly FoundArea[] = [
  ["municipality/irakleio", "Ηράκλειο", "Κρήτη", ["heraklion", "irakleio", "7101"]],
  ["municipality/agios-nikolaos", "Άγιος Νικόλαος", "Κρήτη", ["agios nikolaos", "7201"]],
  ["municipality/chania", "Χανιά", "Κρήτη", ["chania", "7401"]],
  ["municipality/minoa", "Μινώα Πεδιάδας", "Κρήτη", ["minoa pediadas", "7107"]],
  ["region/kriti", "Κρήτη", "", ["crete", "kriti", "71"]],
];
const find = areaSearch(CRETE, "el");
const names = (asked: string) => find(asked).map(([key]) => key.replace(/^.*\//, ""));

describe("the search for a place", () => {
  test.each([
    ["ηρακ", "irakleio"],
    ["ΗΡΆΚΛΕΙΟ", "irakleio"],
    ["irakleio", "irakleio"],
    ["Hrakleio", "irakleio"],
    ["iraklio", "irakleio"],
    ["Heraklion", "irakleio"],
    ["7101", "irakleio"],
    ["xania", "chania"],
    ["Hania", "chania"],
    ["αγιοσ νικ", "agios-nikolaos"],
    ["νικολαος", "agios-nikolaos"],
    ["nikolaos", "agios-nikolaos"],
    ["pediada", "minoa"],
  ])("finds by “%s” %s alone", (asked, key) => {
    expect(names(asked)).toEqual([key]);
  });

  test("puts what is called so before what begins so, and that before a later word", () => {
    expect(names("710")).toEqual(["irakleio", "minoa"]);
    const leos: readonly FoundArea[] = [
      ["v/1", "San Leo", "", []],
      ["v/2", "Leonessa", "", []],
      ["v/3", "Leo", "", []],
    ];
    const ordered = areaSearch(leos, "it");
    expect(ordered("leo").map(([key]) => key)).toEqual(["v/3", "v/2", "v/1"]);
  });

  test("finds by a whole code its place alone, however many codes begin so", () => {
    expect(names("71")).toEqual(["kriti"]);
    expect(names("7")).toHaveLength(5);
  });

  test.each(["Αγ. Νικόλαος", "αγ.νικ", "Ag. Nikolaos", "Άγ. Ν."])(
    "takes a word with a dot for the beginning of one: %s",
    (asked) => expect(names(asked)).toEqual(["agios-nikolaos"]),
  );

  test("takes words cut short in their order only", () => {
    expect(names("Νικ. Αγ")).toEqual([]);
  });

  test("finds nothing by nothing, by spaces, and by the inside of a word", () => {
    expect(names("")).toEqual([]);
    expect(names("  ")).toEqual([]);
    expect(names("ακλειο")).toEqual([]);
  });
});

const GALILEE: readonly FoundArea[] = [
  ["authority/karmiel", "כרמיאל", "", ["كرمييل", "karmiel", "1139"]],
  ["authority/majd", "מג'ד אל-כרום", "", ["مجد الكروم", "majd al krum", "516"]],
  ["authority/deir", "דייר אל-אסד", "", ["دير الاسد", "deir al asad", "490"]],
  ["authority/rameh", "ראמה", "", ["الرامه", "rameh", "543"]],
  ["authority/misgav", "משגב", "", ["مسغاف", "misgav", "10056"]],
];

describe("the search for a place in Hebrew and Arabic", () => {
  const keys = (asked: string, language = "he") =>
    areaSearch(GALILEE, language)(asked).map(([key]) => key.replace(/^.*\//, ""));

  test.each([
    ["בכרמיאל", "karmiel"],
    ["וכרמיאל", "karmiel"],
    ["שבכרמיאל", "karmiel"],
    ["הכרמיא", "karmiel"],
    ["בדיר אל אסד", "deir"],
    ["הראמה", "rameh"],
    ["مجدالكروم", "majd"],
    ["بمجد الكروم", "majd"],
    ["والرامة", "rameh"],
    ["رامة", "rameh"],
    ["ديرالأسد", "deir"],
    ["מגדאלכרום", "majd"],
    ["מש גב", "misgav"],
    ["Carmiel", "karmiel"],
    ["carmi", "karmiel"],
    ["Dir el-Assad", "deir"],
    ["Mejd al Kroum", "majd"],
    ["ar-Rama", "rameh"],
  ])("finds by “%s” %s alone", (asked, key) => {
    expect(keys(asked)).toEqual([key]);
    expect(keys(asked, "ar")).toEqual([key]);
  });

  test("finds nothing that is none of them", () => {
    expect(keys("חיפה")).toEqual([]);
    expect(keys("Nazareth")).toEqual([]);
  });
});

describe("a place with nearly the name", () => {
  const near = (areas: readonly FoundArea[], asked: string) =>
    nearAreas(areas, asked).map(([key]) => key.replace(/^.*\//, ""));

  test.each([
    [CRETE, "Ηράκλιεο", "irakleio"],
    [CRETE, "Heraklin", "irakleio"],
    [GALILEE, "מסגב", "misgav"],
    [GALILEE, "במסגב", "misgav"],
    [GALILEE, "בכרמיעל", "karmiel"],
    [GALILEE, "بمسغاق", "misgav"],
    [GALILEE, "מסע'ב", undefined],
    [GALILEE, "مسغاق", "misgav"],
    [GALILEE, "Misgev", "misgav"],
  ])("of the places of %#: “%s”", (areas, asked, key) => {
    expect(near(areas, asked)).toEqual(key === undefined ? [] : [key]);
  });
});
