import { describe, expect, test } from "vitest";
import type { FoundArea } from "../../src/publish/area-finder-files.ts";
import { areaSearch } from "../../src/components/area-search.client.ts";

const CRETE: readonly FoundArea[] = [
  ["municipality/irakleio", "Ηράκλειο", "Κρήτη", ["heraklion", "irakleio", "7101"]],
  ["municipality/agios-nikolaos", "Άγιος Νικόλαος", "Κρήτη", ["agios nikolaos", "7201"]],
  ["municipality/chania", "Χανιά", "Κρήτη", ["chania", "7401"]],
  ["municipality/minoa", "Μινώα Πεδιάδας", "Κρήτη", ["minoa pediadas", "7107"]],
  ["region/kriti", "Κρήτη", "", ["crete", "kriti", "71"]],
];
const find = areaSearch(CRETE);
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
    const ordered = areaSearch([
      ["v/1", "San Leo", "", []],
      ["v/2", "Leonessa", "", []],
      ["v/3", "Leo", "", []],
    ]);
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
