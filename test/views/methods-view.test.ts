import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { withheldCount } from "../../src/derive/coverage-counts.ts";
import { indexResult } from "../../src/derive/index-results.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { LOCALE_LANGUAGES } from "../../src/locales/locale.ts";
import { indexSchema } from "../../src/model/composite-index.ts";
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
    const told = view.parameters.map(({ term, texts }) => `${term}: ${texts.join(" ")}`);
    expect(told.filter((text) => !/^(Protection|Withheld)/.test(text))).toMatchInlineSnapshot(`
      [
        "Edition: Edition 2021-12. State of the atlas: 31 December 2021.",
        "Missing parts: The value of a larger area is printed where the parts with data hold at least 80% of the denominator; otherwise it counts as missing. A withheld part withholds the whole.",
        "Intervals: 95% for comparisons, 99.8% for what stands out.",
        "Comparison: “Similar” where the interval contains or touches the value compared with. An area with more than 20% of the denominator is compared with the rest of the whole.",
        "Number of classes: 3 below 10 areas with a value, 4 below 20, otherwise at most 5; about a centre 6. A value on a bound belongs to the lower class.",
        "Fewest areas: Rank: 2. What stands out: 3. Correlation: 5. Interval of a rank: 5. Index: 10. With fewer areas that have a value, none is given.",
        "Need against supply: Children and Day centre: services in operation by the place where they stand; classes by thirds, corners by the median, fair shares in proportion to need, rounded by the largest remainder; correlation of ranks (Spearman) from 5 places on. 3 of 4 villages compared.",
        "Boundaries: valleys: Invented boundaries villages: Invented boundaries",
        "Software: Chora 0.1.0",
      ]
    `);
  });

  test("end in the number of values that are withheld, of all", () => {
    const { lookup } = tinyPages("en");
    const { observations } = lookup.atlas;
    const [told = ""] = textsOf(view, "Withheld values");
    expect(withheldCount(lookup)).toBeGreaterThan(0);
    expect(told).toMatch(new RegExp(`^${withheldCount(lookup)} of ${observations.length},`));
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
  const { rows } = view;
  expect(rows.map(({ title, level, valued }) => [title, level, valued.split("/")[1]])).toEqual(
    ["Residents", "Children", "Share of children"].flatMap((title) => [
      [title, "valleys", "1"],
      [title, "villages", "4"],
    ]),
  );
  expect(rows.filter(({ without }) => /withheld: \d/.test(without)).length).toBeGreaterThan(0);
});

test("areas without a value are told by why they have none", () => {
  const change = (atlas: Atlas): Atlas => ({
    ...atlas,
    observations: atlas.observations.filter(
      ({ indicator, area }) => indicator !== "children" || area === "A01" || area === "V01",
    ),
  });
  const { rows } = methodsView(tinyPages("en", { change }));
  const told = rows.filter(({ title }) => title === "Children");
  expect(told.map(({ valued, without }) => [valued, without])).toMatchInlineSnapshot(`
    [
      [
        "1/4",
        "no data: 3",
      ],
    ]
  `);
});

test("the weights of a composite index and their draws are told where one is declared", () => {
  const index = indexSchema.parse({
    id: "index",
    title: { en: "Index of the valley" },
    level: "village",
    domains: [
      { id: "people", weight: 2, indicators: [{ code: "child-share" }] },
      { id: "work", title: { en: "Work" }, weight: 1, indicators: [{ code: "child-share" }] },
    ],
  });
  const declared = (atlas: Atlas): Atlas => {
    const own = { ...atlas, index };
    return { ...own, indexResult: indexResult(atlasLookup(own)) };
  };
  const told = methodsView(tinyPages("en", { change: declared }));
  expect(textsOf(told, "Composite index")).toMatchInlineSnapshot(`
    [
      "Index of the valley. Weights: People 66.7%; Work 33.3%.",
      "To see how far the ranks depend on the weights, these were varied by up to 25% up and down, 1,000 times; seed 42. The intervals cover the weights only, not errors of the data.",
    ]
  `);
  expect(textsOf(view, "Composite index")).toEqual([]);
});

test("an indicator is told in full, with its kind and the classes of its map", () => {
  const entry = view.indicators.find(({ id }) => id === "method-child-share");
  expect(entry?.href).toBe("/en/indicators/child-share/");
  expect(entry?.rows.map(({ term, text }) => `${term}: ${text}`)).toMatchInlineSnapshot(`
    [
      "Kind of number: Share: the numerator is a part of the denominator.",
      "What it measures: Children among all residents.",
      "Unit: %",
      "Formula: 100 × Children / Residents",
      "For larger areas: Sum of the numerators over sum of the denominators, never the mean of the parts’ rates.",
      "How to read it: Higher is better.",
      "Uncertainty: 95% interval (Wilson for shares, Byar for rates, exact for counts below 10): the count is seen as one outcome of a process that could have gone otherwise.",
      "Quality: Illustrative: the values are invented.",
      "Source: Invented register",
      "Boundaries: Invented boundaries",
      "Updated: 31 December 2021",
      "Licence: CC0-1.0",
      "Sustainable Development Goals: 3.7 Good health and well-being",
      "Classes of the map: quantiles",
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
