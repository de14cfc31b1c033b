import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { LOCALE_LANGUAGES } from "../../src/locales/locale.ts";
import { methodsView, type MethodsView } from "../../src/views/methods-view.ts";
import { tinyPages } from "./tiny-pages.ts";

type Rules = Atlas["config"]["disclosure"];

const view = methodsView(tinyPages("en"));

function textsOf({ parameters }: MethodsView, wanted: string): readonly string[] {
  return parameters.find(({ term }) => term === wanted)?.texts ?? [];
}

/** The sentences on disclosure control of an atlas with other rules. */
function protection(rules: Partial<Rules>): readonly string[] {
  const change = (atlas: Atlas): Atlas => ({
    ...atlas,
    config: { ...atlas.config, disclosure: { ...atlas.config.disclosure, ...rules } },
  });
  return textsOf(methodsView(tinyPages("en", { change })), "Protection of people");
}

function withPage(language: string): (atlas: Atlas) => Atlas {
  const matter = { title: "How we count", lede: "By hand.", order: 1 };
  const variant = { language, file: "content/pages/methods.md", firstLine: 5, matter };
  const page = { slug: "methods", variants: [{ ...variant, markdown: "Twice *each*." }] };
  return (atlas) => ({ ...atlas, pages: [...atlas.pages, page] });
}

describe("the methods page of an atlas without words of its own", () => {
  test("has a title and an opening all the same", () => {
    expect(view.shell.title).toBe("Methods");
    expect(view.shell.canonical).toBe("https://atlas.example.org/en/methods/");
    expect(view.written).toBeNull();
  });

  test("is linked from the foot of every page", () => {
    const links = view.shell.foot.flatMap((column) => column.links);
    expect(links.filter(({ href }) => href === "/en/methods/")).toHaveLength(1);
  });
});

describe("the editors' page named methods", () => {
  const written = methodsView(tinyPages("en", { change: withPage("en") }));

  test("opens the page, under its own title", () => {
    expect([written.shell.title, written.lede]).toEqual(["How we count", "By hand."]);
    expect(written.written?.blocks).toHaveLength(1);
    expect(written.parameters).toEqual(view.parameters);
  });

  test("is linked once, by its title", () => {
    const links = written.shell.foot.flatMap((column) => column.links);
    expect(links.filter(({ href }) => href === "/en/methods/").map(({ label }) => label)).toEqual([
      "How we count",
    ]);
  });

  test("says so where it is in another language", () => {
    const hebrew = methodsView(tinyPages("he", { change: withPage("en") }));
    expect(hebrew.written?.language).toBe("en");
    expect(hebrew.written?.fallback).toContain("English");
  });
});

describe("the rules", () => {
  test("are those that the atlas declares and the software keeps", () => {
    expect(view.parameters).toMatchInlineSnapshot(`
      [
        {
          "term": "Edition",
          "texts": [
            "Edition 2021-12. Counted as of 31 December 2021.",
          ],
        },
        {
          "term": "Protection of people",
          "texts": [
            "Counts of people from 1 to 4 are withheld, and with them whatever would give them away; the published numbers were then attacked to see whether they tell more.",
            "Shares and rates of groups of fewer than 20 people are withheld.",
            "A share is also withheld where those who are not counted are too few.",
            "Indicators under these rules: 2 of 3. The others were public already or do not count people.",
          ],
        },
        {
          "term": "Withheld values",
          "texts": [
            "4 of 40, counting those that came withheld and those that depend on them.",
          ],
        },
        {
          "term": "Missing parts",
          "texts": [
            "The value of a larger area is printed where the parts with data hold at least 80% of the denominator; otherwise it counts as missing. A withheld part withholds the whole.",
          ],
        },
        {
          "term": "Intervals",
          "texts": [
            "95% for comparisons, 99.8% for what stands out.",
          ],
        },
        {
          "term": "Comparison",
          "texts": [
            "“Similar” where the interval contains or touches the value compared with. An area with more than 20% of the denominator is compared with the rest of the whole.",
          ],
        },
        {
          "term": "Number of classes",
          "texts": [
            "3 below 10 areas with a value, 4 below 20, otherwise at most 5; about a centre 6. A value on a bound belongs to the lower class.",
          ],
        },
        {
          "term": "Fewest areas",
          "texts": [
            "Rank: 2. What stands out: 3. Correlation: 5. Interval of a rank: 5. With fewer areas that have a value, none is given.",
          ],
        },
        {
          "term": "Boundaries",
          "texts": [
            "valleys: Invented boundaries",
            "villages: Invented boundaries",
          ],
        },
        {
          "term": "Software",
          "texts": [
            "Chora 0.1.0",
          ],
        },
      ]
    `);
  });

  test("of disclosure control are told one by one", () => {
    const all = { k: 10, suppressZero: true, suppressFull: true, roundBase: 5 };
    expect(protection(all)).toMatchInlineSnapshot(`
      [
        "Counts of people from 1 to 9 are withheld, and with them whatever would give them away; the published numbers were then attacked to see whether they tell more.",
        "Shares and rates of groups of fewer than 20 people are withheld.",
        "A share is also withheld where those who are not counted are too few.",
        "Counts of zero are withheld too.",
        "Shares of everybody are withheld too.",
        "Counts of people are rounded to multiples of 5.",
        "Indicators under these rules: 2 of 3. The others were public already or do not count people.",
      ]
    `);
  });

  test("are not told where they do not hold", () => {
    const none = protection({ k: 1, minDenominator: 0, complement: false });
    expect(none).toMatchInlineSnapshot(`
      [
        "No count of people is withheld for being small.",
        "Indicators under these rules: 2 of 3. The others were public already or do not count people.",
      ]
    `);
  });
});

test("the areas behind a number make up the level", () => {
  expect(
    view.rows.map(({ title, level, ...counts }) => [title, level, counts]),
  ).toMatchInlineSnapshot(`
    [
      [
        "Residents",
        "valleys",
        {
          "areas": "1",
          "missing": "0",
          "other": "0",
          "period": "2021",
          "suppressed": "0",
          "valued": "1",
        },
      ],
      [
        "Residents",
        "villages",
        {
          "areas": "4",
          "missing": "0",
          "other": "0",
          "period": "2021",
          "suppressed": "0",
          "valued": "4",
        },
      ],
      [
        "Children",
        "valleys",
        {
          "areas": "1",
          "missing": "0",
          "other": "0",
          "period": "2021",
          "suppressed": "1",
          "valued": "0",
        },
      ],
      [
        "Children",
        "villages",
        {
          "areas": "4",
          "missing": "0",
          "other": "0",
          "period": "2021",
          "suppressed": "1",
          "valued": "3",
        },
      ],
      [
        "Share of children",
        "valleys",
        {
          "areas": "1",
          "missing": "0",
          "other": "0",
          "period": "2021",
          "suppressed": "1",
          "valued": "0",
        },
      ],
      [
        "Share of children",
        "villages",
        {
          "areas": "4",
          "missing": "0",
          "other": "0",
          "period": "2021",
          "suppressed": "1",
          "valued": "3",
        },
      ],
    ]
  `);
});

test("an indicator is told in full, with its kind and the classes of its map", () => {
  expect(view.indicators.find(({ id }) => id === "method-child-share")).toMatchInlineSnapshot(`
    {
      "csv": {
        "href": "/downloads/indicators/child-share.csv",
        "label": "CSV for machines",
      },
      "href": "/en/indicators/child-share/",
      "id": "method-child-share",
      "rows": [
        {
          "term": "Kind of number",
          "text": "Share: the numerator is a part of the denominator.",
        },
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
          "text": "95 % interval (Wilson for shares, Byar for rates, exact for counts below 10): the count is seen as one outcome of a process that could have gone otherwise.",
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
          "term": "Classes of the map",
          "text": "quantiles",
        },
      ],
      "title": "Share of children",
    }
  `);
  expect(view.indicators.map(({ rows }) => rows.at(-1)?.text)).toMatchInlineSnapshot(`
    [
      "The area of a circle is in proportion to the number.",
      "The area of a circle is in proportion to the number.",
      "quantiles",
    ]
  `);
});

test.each(LOCALE_LANGUAGES)("nothing is empty in %s", (language) => {
  const { parameters, indicators, words } = methodsView(tinyPages(language));
  const texts = [
    ...parameters.flatMap((parameter) => [parameter.term, ...parameter.texts]),
    ...indicators.flatMap(({ rows }) => rows.flatMap(({ term, text }) => [term, text])),
    ...Object.values(words.numbers),
  ];
  expect(texts.filter((text) => text.trim() === "")).toEqual([]);
  expect(texts.join(" ")).not.toMatch(/undefined|NaN|\{/);
});
