import { describe, expect, test } from "vitest";

import { leakSearch } from "../../src/disclosure/leak-search.ts";

describe("the search for leaks", () => {
  test.each([
    ["plain", '<td data-value="104729">'],
    ["inside a list", "[3,104729,5]"],
    ["grouped by comma", "104,729 people"],
    ["grouped by point", "104.729 abitanti"],
    ["grouped by a narrow blank", "104\u202f729"],
    ["grouped by an apostrophe", "104'729"],
    ["in Arabic digits", "١٠٤٧٢٩"],
    ["in Arabic digits with their mark", "١٠٤٬٧٢٩"],
    ["in Persian digits", "۱۰۴۷۲۹"],
  ])("finds a secret %s", (_, text) => {
    expect(leakSearch([104729])({ path: "index.html", text })).toMatchObject([
      { path: "index.html", secret: 104729 },
    ]);
  });

  test.each([
    ["with a decimal point", "rate: 73.4219", 73.4219],
    ["with a decimal comma", "tasso: 73,4219", 73.4219],
    ["with the Arabic decimal mark", "٧٣٫٤٢١٩", 73.4219],
    ["cut to ten significant digits", "7.342105263", 7.3421052631578945],
    ["grouped and with decimals", "104.729,5", 104729.5],
  ])("finds a secret %s", (_, text, secret) => {
    expect(leakSearch([secret])({ path: "a.csv", text }).map((leak) => leak.secret)).toEqual([
      secret,
    ]);
  });

  test("tells where and in which words the secret stands", () => {
    const text = "total ١٠٤٧٢٩.";
    expect(leakSearch([104729, 17])({ path: "el/index.html", text })).toEqual([
      { path: "el/index.html", secret: 104729, found: "١٠٤٧٢٩", at: 6 },
    ]);
  });

  test("takes a number inside a longer one for another number", () => {
    const text = "2104729 1047290 10472";
    expect(leakSearch([104729])({ path: "a", text })).toEqual([]);
  });

  test("finds one of more secrets than a function takes arguments", () => {
    const secrets = Array.from({ length: 8000 }, (_, i) => 100000.5 + i);
    expect(leakSearch(secrets)({ path: "a", text: "1 107,999.5 2" })).toMatchObject([
      { secret: 107999.5, found: "107,999.5" },
    ]);
  });

  test.each([
    ["at the beginning of a text", "104729 people"],
    ["at its end", "people: 104729"],
    ["behind another group of digits", "12.104.729"],
    ["in front of another", "104,729,5"],
  ])("finds a secret %s", (_, text) => {
    const found = leakSearch([104729, 3.14159])({ path: "a", text });
    expect(found.map(({ secret }) => secret)).toEqual([104729]);
  });

  test("names the longest of the numbers that begin at a place, and none that begins inside it", () => {
    const secrets = [104729, 104729.52, 729.52, 12345];
    const found = leakSearch(secrets)({ path: "a", text: "104,729.52 and 12 345" });
    expect(found).toMatchObject([
      { secret: 104729.52, found: "104,729.52", at: 0 },
      { secret: 12345, found: "12 345", at: 15 },
    ]);
  });

  test("finds a secret wherever it stands, however few digits others have", () => {
    const places = Array.from({ length: 40 }, (_, at) => `${"x".repeat(at)}1234.5678`);
    for (const [at, text] of places.entries()) {
      expect(leakSearch([1234.5678, 99999])({ path: "a", text })).toMatchObject([{ at }]);
    }
  });

  test("finds nothing where nothing is secret", () => {
    expect(leakSearch([])({ path: "a", text: "1 2 3" })).toEqual([]);
  });
});
