import { describe, expect, test } from "vitest";
import type { PageContext } from "../../../src/figures/figure-of.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import type { Correction, Note, Page } from "../../../src/model/content.ts";
import { numberHashes } from "../../../scripts/last-site/number-hashes.ts";
import { stillTrue, type ReadHashes } from "../../../scripts/last-site/page-reads.ts";
import { textHashes } from "../../../scripts/last-site/text-hashes.ts";
import { indicatorOf, membersOf } from "../../../src/derive/lookup.ts";
import { notingReads } from "../../../src/derive/reads.ts";
import { storedReads } from "../../../src/derive/stored-reads.ts";
import { drawFigure } from "../../../src/figures/draw-figure.ts";
import { figureSpecs } from "../../../src/figures/figure-specs.ts";
import { areaView } from "../../../src/views/area-view.ts";
import { figureView } from "../../../src/views/figure-view.ts";
import { indicatorView } from "../../../src/views/indicator-view.ts";
import { forty } from "../../views/forty.ts";

const markdownOf = (markdown: string) => ({
  file: "text.md",
  firstLine: 1,
  language: "en",
  markdown,
});

function page(slug: string, title: string, markdown: string): Page {
  const matter = { title, lede: "", order: 1 };
  return { slug, variants: [{ ...markdownOf(markdown), matter }] };
}

function note(slug: string, markdown: string): Note {
  return { slug, variants: [{ ...markdownOf(markdown), matter: { title: "" } }] };
}

function correction(concerned: Partial<Correction>): Correction {
  const nothing = { indicators: [], areas: [], plans: [], objectives: [], issues: [] };
  return {
    date: "2021-12-31",
    text: { en: "A slip." },
    was: "",
    now: "",
    ...nothing,
    ...concerned,
  };
}

const texts: Partial<Atlas> = {
  pages: [page("about", "About", "Words.")],
  corrections: [correction({ areas: ["H3"] })],
  areaNotes: [note("H5", "A mill.")],
  indicatorNotes: [note("ill", "Counted in May.")],
};
const before = gridWith(texts);

/** A grid of hamlets with these texts and with the figures of its indicators. */
function gridWith(change: Partial<Atlas>): PageContext {
  const context = forty({ change: { ...texts, ...change } });
  const drawn = figureSpecs(context.lookup).map((spec) => drawFigure(context, spec));
  return { ...context, figures: new Map(drawn.map((figure) => [figure.id, figure])) };
}

/** The pages of an atlas as they are shown, with what they were made from. */
function pagesOf(context: PageContext) {
  const { lookup, figures } = context;
  const made: readonly (readonly [string, () => unknown])[] = [
    ...membersOf(lookup, "hamlet").map(
      (area) => [area.code, () => areaView(context, area)] as const,
    ),
    ...["people", "work", "ill"].map((code) => {
      return [code, () => indicatorView(context, indicatorOf(lookup, code), "hamlet")] as const;
    }),
    ...[...figures.values()].map((figure) => {
      return [figure.id, () => figureView(context, figure)] as const;
    }),
  ];
  return made.map(([name, make]) => {
    const { result, reads } = notingReads(make);
    return { name, shown: JSON.stringify(result), reads: storedReads(reads) };
  });
}

const pages = pagesOf(before);

function hashesOf({ lookup: { atlas } }: PageContext): ReadHashes {
  return { hashes: numberHashes(atlas, { comparisons: [] }), texts: textHashes(atlas) };
}

/** Edits texts; gives which pages are laid out anew, and checks that these are all that are others. */
function anewAfter(change: Partial<Atlas>): readonly string[] {
  const after = gridWith(change);
  const isTrue = stillTrue({
    before: hashesOf(before),
    now: hashesOf(after),
    contexts: new Map([["en", after]]),
  });
  const now = pagesOf(after);
  const others = pages.filter(({ shown }, i) => now[i]?.shown !== shown);
  const anew = pages.filter(({ reads }) => !isTrue(reads)).map(({ name }) => name);
  expect(anew).toEqual(others.map(({ name }) => name));
  return anew;
}

const all = pages.map(({ name }) => name);

describe("after an edit of texts alone, those pages are laid out anew that show something else:", () => {
  test("none for a sentence on a page about the atlas, a word of the glossary, an event", () => {
    expect(anewAfter({ pages: [page("about", "About", "Other words.")] })).toEqual([]);
    expect(anewAfter({ glossary: [{ term: { en: "rate" }, definition: { en: "…" } }] })).toEqual(
      [],
    );
    const event = { date: "2022-01-31", title: { en: "Fair" }, time: "", place: {} };
    expect(anewAfter({ events: [event], releases: [{ ...event, indicators: ["ill"] }] })).toEqual(
      [],
    );
  });

  test("all for a page that has another title, comes, goes, or takes the place of one that is made", () => {
    expect(anewAfter({ pages: [page("about", "About us", "Words.")] })).toEqual(all);
    expect(anewAfter({ pages: [] })).toEqual(all);
    const methods = page("methods", "Methods", "Words.");
    expect(anewAfter({ pages: [...(texts.pages ?? []), methods] })).toEqual(all);
  });

  test("those of the place, the indicator and its figures that a correction concerns", () => {
    const first = correction({ areas: ["H3"] });
    const of = (concerned: Partial<Correction>) =>
      anewAfter({ corrections: [first, correction(concerned)] });
    expect(of({ areas: ["H7"] })).toEqual(["H7"]);
    expect(of({ areas: ["H7"], indicators: ["ill"] })).toEqual(
      expect.arrayContaining(["H7", "ill"]),
    );
    expect(of({ areas: ["H7"], indicators: ["ill"] })).not.toContain("H8");
    expect(of({ indicators: ["ill"] })).toEqual(expect.arrayContaining(["H1", "H40", "ill"]));
    expect(of({ indicators: ["ill"] })).not.toContain("work");
    expect(of({ issues: ["2021-q4"] })).toEqual([]);
    expect(anewAfter({ corrections: [] })).toEqual(["H3"]);
    expect(anewAfter({ corrections: [{ ...first, text: { en: "A slip of the pen." } }] })).toEqual([
      "H3",
    ]);
  });

  test("that of the place or the indicator of a note", () => {
    expect(anewAfter({ areaNotes: [note("H5", "Two mills.")] })).toEqual(["H5"]);
    expect(anewAfter({ areaNotes: [...(texts.areaNotes ?? []), note("H6", "None.")] })).toEqual([
      "H6",
    ]);
    expect(anewAfter({ indicatorNotes: [] })).toEqual(["ill"]);
  });
});

test("a note that tells a number is another where that number is", () => {
  const change = { areaNotes: [note("H5", "There :value{indicator=people area=H9 period=2021}.")] };
  const [own] = pagesOf(gridWith(change)).filter(({ name }) => name === "H5");
  expect(Object.keys(own?.reads.answers ?? {})).toContain("area-note en H5");
  expect(Object.keys(own?.reads.textAnswers ?? {})).toContain("area-note en H5");
});
