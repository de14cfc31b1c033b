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
    expect(leakSearch([104729], [{ path: "index.html", text }])).toMatchObject([
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
    expect(leakSearch([secret], [{ path: "a.csv", text }]).map((leak) => leak.secret)).toEqual([
      secret,
    ]);
  });

  test("tells where and in which words the secret stands", () => {
    const text = "total ١٠٤٧٢٩.";
    expect(leakSearch([104729, 17], [{ path: "el/index.html", text }])).toEqual([
      { path: "el/index.html", secret: 104729, found: "١٠٤٧٢٩", at: 6 },
    ]);
  });

  test("takes a number inside a longer one for another number", () => {
    const text = "2104729 1047290 10472";
    expect(leakSearch([104729], [{ path: "a", text }])).toEqual([]);
  });

  test("finds one of more secrets than a function takes arguments", () => {
    const secrets = Array.from({ length: 8000 }, (_, i) => 100000.5 + i);
    expect(leakSearch(secrets, [{ path: "a", text: "1 107,999.5 2" }])).toMatchObject([
      { secret: 107999.5, found: "107,999.5" },
    ]);
  });

  test("finds nothing where nothing is secret", () => {
    expect(leakSearch([], [{ path: "a", text: "1 2 3" }])).toEqual([]);
  });
});
