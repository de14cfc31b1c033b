import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import { areaOf, indicatorOf } from "../../src/derive/lookup.ts";
import { areaView } from "../../src/views/area-view.ts";
import { indicatorRow } from "../../src/views/indicator-row.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });
const hebrew = tinyPages("he", { base: "/atlas/" });
/** The year in which the children of Fig, a sixth of the valley's people, were not counted. */
const earlier = tinyPages("en", {
  change: (atlas) => ({
    ...atlas,
    observations: atlas.observations.filter(({ period }) => period === "2020"),
    issues: [],
    papers: [],
    pages: [],
  }),
});
/** The people are counted, all else is invented. */
const counted = tinyPages("en", {
  change: (atlas) => ({
    ...atlas,
    indicators: atlas.indicators.map((indicator) =>
      indicator.code === "population" ? { ...indicator, illustrative: false } : indicator,
    ),
  }),
});
const almond = (context: PageContext) => areaOf(context.lookup, "A01");

/** The words of an indicator's row on a profile. */
function rowOf(code: string, area: string, context = english) {
  const { lookup } = context;
  const request = { indicator: indicatorOf(lookup, code), area: areaOf(lookup, area) };
  const found = indicatorRow(context, { ...request, benchmark: areaOf(lookup, "V1") });
  const { value, symbol, interval, comparison, meta } = found;
  return { value, symbol, interval, comparison, meta };
}

describe("a profile", () => {
  test("opens with the number of people and the one largest difference", () => {
    expect(areaView(english, almond(english)).opening.key).toMatchInlineSnapshot(
      `"Almond: 1,200† residents."`,
    );
    const zone = areaView(english, areaOf(english.lookup, "V1"));
    expect(zone.opening.key).toMatchInlineSnapshot(
      `"Tiny Valley: 2,458†* residents. It is made up of 4 villages."`,
    );
  });

  test("has a row for a share: value, interval, comparison", () => {
    expect(rowOf("child-share", "A01")).toMatchInlineSnapshot(`
      {
        "comparison": null,
        "interval": "22.6 to 27.5",
        "meta": "% · 2021 · Invented register · Illustrative: the values are invented.",
        "symbol": "%",
        "value": "25.0",
      }
    `);
  });

  test("calls an invented count invented and compares it with nothing", () => {
    expect(rowOf("population", "A01")).toMatchInlineSnapshot(`
      {
        "comparison": null,
        "interval": "invented number",
        "meta": "people · 2021 · Invented register · Illustrative: the values are invented.",
        "symbol": "",
        "value": "1,200",
      }
    `);
  });

  test("calls a real count complete", () => {
    expect(rowOf("population", "A01", counted).interval).toBe("complete count");
    expect(rowOf("population", "A01", counted).meta).not.toContain("Illustrative");
  });

  test("says of a withheld value that it is, in the strip too", () => {
    expect(rowOf("child-share", "A04")).toMatchInlineSnapshot(`
      {
        "comparison": null,
        "interval": "",
        "meta": "% · 2021 · Invented register · Illustrative: the values are invented.",
        "symbol": "",
        "value": "withheld",
      }
    `);
    const { lookup } = english;
    const row = indicatorRow(english, {
      indicator: indicatorOf(lookup, "child-share"),
      area: areaOf(lookup, "A04"),
      benchmark: areaOf(lookup, "V1"),
    });
    expect(row.strip?.markup).toContain("Share of children: Olive withheld");
  });

  test("numbers its plates as the script does", () => {
    expect(areaView(english, almond(english)).words.numbers.indicators).toBe("I");
    expect(areaView(hebrew, almond(hebrew)).words.numbers.indicators).toBe("א");
  });

  test("of the valley calls what covers only a part of it partial, and says how much", () => {
    const { value, interval } = rowOf("child-share", "V1", earlier);
    expect({ value, interval }).toEqual({
      value: "22.4",
      interval: "20.7 to 24.3 · partial (84%)",
    });
  });

  test("of a village that is over a fifth of the valley puts it beside the rest", () => {
    expect(rowOf("child-share", "A01", earlier).comparison).toMatchInlineSnapshot(`
      {
        "benchmark": "rest of Tiny Valley 19.5%†",
        "benchmarkMarks": "†",
        "label": "better",
        "mark": "better",
        "tone": "better",
      }
    `);
  });
});
