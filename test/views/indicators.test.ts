import { describe, expect, test } from "vitest";
import { indicatorOf } from "../../src/derive/lookup.ts";
import { definitionRows } from "../../src/views/definition-rows.ts";
import { indicatorView } from "../../src/views/indicator-view.ts";
import { rankingTable } from "../../src/views/ranking-table.ts";
import { tinyPages, withFigCounted } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/", change: withFigCounted });

describe("an indicator", () => {
  test("is ranked with withheld places last and no bar for them", () => {
    const indicator = indicatorOf(english.lookup, "child-share");
    const { rows } = rankingTable(english, indicator, { level: "village", period: "2021" });
    const words = rows.map(({ rank, name, value, bar }) => [rank, name, value, bar !== null]);
    expect(words).toMatchInlineSnapshot(`
      [
        [
          "1",
          "Carob",
          "20.0",
          true,
        ],
        [
          "=2",
          "Almond",
          "25.0",
          true,
        ],
        [
          "=2",
          "Fig",
          "25.0",
          true,
        ],
        [
          "–",
          "Olive",
          "withheld",
          false,
        ],
      ]
    `);
  });

  test("tells all that must be known to read it", () => {
    const indicator = indicatorOf(english.lookup, "child-share");
    expect(definitionRows(english, indicator, "village")).toMatchInlineSnapshot(`
      [
        {
          "term": "What it measures",
          "text": "Children among all residents.",
        },
        {
          "term": "Unit",
          "text": "%",
        },
        {
          "term": "Formula",
          "text": "100 × Children / Residents",
        },
        {
          "term": "For larger areas",
          "text": "Sum of the numerators over sum of the denominators, never the mean of the parts’ rates.",
        },
        {
          "term": "How to read it",
          "text": "Higher is better.",
        },
        {
          "term": "Uncertainty",
          "text": "95% interval (Wilson for shares, Byar for rates, exact for counts below 10): the count is seen as one outcome of a process that could have gone otherwise.",
        },
        {
          "term": "Quality",
          "text": "Illustrative: the values are invented.",
        },
        {
          "term": "Source",
          "text": "Invented register",
        },
        {
          "term": "Boundaries",
          "text": "Invented boundaries",
        },
        {
          "term": "Updated",
          "text": "31 December 2021",
        },
        {
          "term": "Licence",
          "text": "CC0-1.0",
        },
        {
          "term": "Sustainable Development Goals",
          "text": "3.7 Good health and well-being",
        },
      ]
    `);
  });

  test("names its level in the title of a page of larger areas", () => {
    const indicator = indicatorOf(english.lookup, "population");
    expect(indicatorView(english, indicator, "village").shell.title).toBe("Residents");
    expect(indicatorView(english, indicator, "valley").shell.title).toBe("Residents · valleys");
  });
});
