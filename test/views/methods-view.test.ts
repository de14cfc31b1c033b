import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
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
    expect(view.parameters).toMatchInlineSnapshot();
  });

  test("of disclosure control are told one by one", () => {
    const all = { k: 10, suppressZero: true, suppressFull: true, roundBase: 5 };
    expect(protection(all)).toMatchInlineSnapshot();
  });

  test("are not told where they do not hold", () => {
    const none = protection({ k: 1, minDenominator: 0, complement: false });
    expect(none).toMatchInlineSnapshot();
  });
});

test("the areas behind a number make up the level", () => {
  expect(
    view.rows.map(({ title, level, ...counts }) => [title, level, counts]),
  ).toMatchInlineSnapshot();
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
  expect(told.map(({ valued, without }) => [valued, without])).toMatchInlineSnapshot();
});

test("the weights of a composite index and their draws are told where one is declared", () => {
  const index = indexSchema.parse({
    id: "index",
    title: { en: "Index of the valley" },
    level: "village",
    domains: [
      { id: "people", weight: 2 },
      { id: "work", title: { en: "Work" }, weight: 1 },
    ],
  });
  const told = methodsView(tinyPages("en", { change: (atlas) => ({ ...atlas, index }) }));
  expect(textsOf(told, "Composite index")).toMatchInlineSnapshot();
  expect(textsOf(view, "Composite index")).toEqual([]);
});

test("an indicator is told in full, with its kind and the classes of its map", () => {
  expect(view.indicators.find(({ id }) => id === "method-child-share")).toMatchInlineSnapshot();
  expect(view.indicators.map(({ rows }) => rows.at(-1)?.text)).toMatchInlineSnapshot();
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
