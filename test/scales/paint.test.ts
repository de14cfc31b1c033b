import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLOURS } from "../../src/scales/colours.ts";
import { FONT_FAMILIES, paintAttributes, TEXT_PAINT } from "../../src/scales/paint.ts";
import { siteRules } from "./style-rules.ts";

const RULES = siteRules();
const SOURCES = globSync("src/{carto,charts,figures}/**/*.ts")
  .toSorted()
  .map((file) => readFileSync(file, "utf8"));
/** What a style sheet says of a picture that no attribute can say, or that only a page needs. */
const NO_ATTRIBUTES =
  /^(font-variant-numeric|cursor|outline|transition|direction|overflow)$|-size$/;
const PRESENTATION = /^(fill|stroke|opacity|letter-spacing|paint-order|vector-effect|font)/;

/** Every class of the style sheets that paints, as an element of a picture can carry it. */
const PAINTING = [
  ...new Set(
    RULES.flatMap(({ selectors, declarations }) => {
      const isPaint = Object.keys(declarations).some((name) => /^(fill|stroke)/.test(name));
      return isPaint ? selectors.flatMap((selector) => classOf(selector) ?? []) : [];
    }),
  ),
  "lb-b",
];

/** Class attributes as they stand in the drawings, without what is filled in. */
const WRITTEN = [
  ...new Set(
    SOURCES.flatMap((text) => [...text.matchAll(/class(?:Name)?(?:=|: )["`]([^"`$]+)["`]/g)]).map(
      ([, value = ""]) => value.trim(),
    ),
  ),
];

/** Words of the drawings that are classes which paint, wherever they are chosen. */
const CHOSEN = [
  ...new Set(
    SOURCES.flatMap((text) => [...text.matchAll(/["'`]([\w -]+)["'`]/g)]).flatMap(
      ([, words = ""]) =>
        words.split(" ").every((word) => PAINTING.includes(word)) ? [words] : [],
    ),
  ),
];

test("the drawings use enough classes for the two tests below to mean something", () => {
  expect(WRITTEN.length).toBeGreaterThan(20);
  expect(CHOSEN).toEqual(expect.arrayContaining(["n-axis", "nodata", "supp", "lb halo"]));
});

test.each([...new Set([...WRITTEN, ...CHOSEN])])("%s is painted as on a page", (className) => {
  expect(paintAttributes(className)).toEqual(pagePaint(className));
});

test.each(["q1", "q5", "d1", "d6", "b11", "b33", "on-q4", "on-d6"])(
  "%s is painted as on a page, though drawings may compose its name",
  (className) => {
    expect(paintAttributes(className)).toEqual(pagePaint(className));
  },
);

test("text on a class keeps the size of its label and the colour of the class", () => {
  expect(paintAttributes("on-q4 lb")).toEqual({ "font-size": "12", fill: "#ffffff" });
  expect(paintAttributes("lb on-q4")).toEqual(pagePaint("lb on-q4"));
});

test("text without a class has the colour and the face of text", () => {
  const rule = RULES.find(({ selectors }) => selectors.includes("figure svg text"));
  expect(rule?.declarations).toMatchObject({ fill: "var(--ink)", "font-family": "var(--sans)" });
  expect(TEXT_PAINT).toEqual({ fill: COLOURS.light.ink, "font-family": FONT_FAMILIES.sans });
});

test("a class that nobody painted is refused", () => {
  expect(() => paintAttributes("q1 q9")).toThrow("unknown class: q9");
});

/** The class of a selector that stands for one element of a picture; null of any other. */
function classOf(selector: string): string | null {
  return /^(?:(?:figure )?svg )?(?:text)?\.([\w-]+)$/.exec(selector)?.[1] ?? null;
}

/** What the style sheets say of an element with these classes, as attributes. */
function pagePaint(className: string): Readonly<Record<string, string>> {
  const names = className.split(" ");
  const found = RULES.flatMap(({ selectors, declarations }) => {
    const matching = selectors.filter((selector) => names.includes(classOf(selector) ?? ""));
    if (matching.length === 0) return [];
    return [{ declarations, weight: Math.max(...matching.map(weightOf)) }];
  });
  const ordered = found.toSorted((a, b) => a.weight - b.weight);
  const all = ordered.flatMap(({ declarations }) => Object.entries(declarations));
  return Object.fromEntries(all.flatMap(([name, value]) => asAttributes(name, value)));
}

/** Types of elements in a selector: each has a class, so only they differ. */
function weightOf(selector: string): number {
  return selector
    .replace(/\.[\w-]+/, "")
    .split(/\s+/)
    .filter(Boolean).length;
}

function asAttributes(name: string, value: string): readonly (readonly [string, string])[] {
  const font = /^italic 400 (\d+)px var\(--serif\)$/.exec(value);
  if (name === "font" && font !== null) {
    return [
      ["font-style", "italic"],
      ["font-weight", "400"],
      ["font-size", font[1] ?? ""],
      ["font-family", FONT_FAMILIES.serif],
    ];
  }
  const isPaint = PRESENTATION.test(name) && (name === "font-size" || !NO_ATTRIBUTES.test(name));
  return isPaint ? [[name, resolved(value)]] : [];
}

function resolved(value: string): string {
  const token = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (token !== undefined) {
    return (COLOURS.light as Readonly<Record<string, string>>)[token] ?? value;
  }
  return value === "#fff" ? "#ffffff" : value.replace(/^([\d.]+)px$/, "$1");
}
