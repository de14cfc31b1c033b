import { describe, expect, test } from "vitest";
import { takeUpOf } from "../../src/derive/take-up.ts";
import { takeUpView } from "../../src/views/take-up-view.ts";
import { funnelPages } from "./funnel-pages.ts";

const english = funnelPages("en");
const funnel = takeUpView(english, takeUpOf(english.lookup, "older"));

describe("the page of take-up", () => {
  test("names the base of every percentage", () => {
    expect(funnel.opening.key).toMatchInlineSnapshot(
      `"Sum of the 3 places with all three numbers: about 230† people are expected, 194† are recognised (84.3%† of those expected) and 102† are served: 52.6%† of those recognised, 44.3%† of those expected."`,
    );
    expect(funnel.wholeNotes).toMatchInlineSnapshot(`
      [
        "Take-up of those recognised, 95% interval: 45.6% to 59.5%.",
        "3 of 4 places have all three numbers.",
      ]
    `);
  });

  test("says what contradicts itself, place by place", () => {
    expect(funnel.flags).toMatchInlineSnapshot(`
      [
        {
          "name": "Carob",
          "text": "more people are recognised than expected: the need is higher there than the estimate, or the two count different people",
        },
        {
          "name": "Olive",
          "text": "more people are served than recognised: the numbers contradict each other, and no take-up is given",
        },
      ]
    `);
  });

  test("shows all stages, the widest gap first and the whole last", () => {
    expect(funnel.tables.rates.table.rows.map((row) => row.map(({ text }) => text)))
      .toMatchInlineSnapshot(`
      [
        [
          "Almond",
          "120",
          "90",
          "36",
          "75.0%",
          "40.0%",
          "30.0%",
          "30.5% to 50.3%",
          "30",
          "54",
        ],
        [
          "Carob",
          "80",
          "84",
          "42",
          "105.0%",
          "50.0%",
          "52.5%",
          "39.5% to 60.5%",
          "0",
          "42",
        ],
        [
          "Fig",
          "40",
          "no data",
          "9",
          "no data",
          "no data",
          "22.5%",
          "no data",
          "no data",
          "no data",
        ],
        [
          "Olive",
          "30",
          "20",
          "24",
          "66.7%",
          "not defined",
          "80.0%",
          "not defined",
          "10",
          "0",
        ],
        [
          "Sum of the 3 places with all three numbers",
          "230",
          "194",
          "102",
          "84.3%",
          "52.6%",
          "44.3%",
          "45.6% to 59.5%",
          "36",
          "92",
        ],
      ]
    `);
  });

  test("draws one funnel for the whole and one for each place", () => {
    expect(funnel.whole?.figure.title).toMatchInlineSnapshot(
      `"Sum of the 3 places with all three numbers: services reach 44.3%† of the people expected to need them"`,
    );
    const names = ["Almond", "Carob", "Fig", "Olive"];
    const drawn = funnel.areas?.figure.wide.markup ?? "";
    expect(names.filter((name) => drawn.includes(name))).toEqual(names);
  });
});
