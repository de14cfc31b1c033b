import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { figureOf } from "../../src/figures/figure-of.ts";
import { figureSpecs } from "../../src/figures/figure-specs.ts";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { trusted } from "../../src/markup/html.ts";
import { figureSvg } from "../../src/publish/figure-svg.ts";
import { valleyIn } from "./valley.ts";

const context = valleyIn("en");
const figure = figureOf(context, "trend-births-village");
const MAP: Figure = {
  ...figure,
  wide: trusted('<svg class="map" width="600" height="300"><path d="M0 0" class="supp" /></svg>'),
  legend: trusted('<svg class="legend" width="440" height="60"><path d="M1 1" class="q1" /></svg>'),
  swatches: [
    { className: "supp", label: "withheld", count: "1" },
    { className: "nodata", label: "no data", count: "0" },
  ],
};

describe("a figure that stands alone", () => {
  test("says what it shows, from where, by whom, under which licence and where it stays", () => {
    const document = parsed(figureSvg(context, { ...figure, isIllustrative: true }));
    expect(texts(document)).toEqual([
      "Births fall <everywhere>",
      "Births, 2021\u00a0†",
      "A note.",
      "† Worked out, estimated or illustrative, not counted: the indicator’s page says how.",
      "Source: Register.",
      "The council. Valley & hills, 2021-12.",
      "Licence: CC-BY-4.0",
      "https://atlas.example.org/valley/en/maps/trend-births-village/",
    ]);
    expect(document.querySelector("title")?.textContent).toBe("Births fall <everywhere>");
    expect(document.querySelector("desc")?.textContent).toBe("From 9 to 1,234.5.");
    expect(document.documentElement.getAttribute("xml:lang")).toBe("en");
  });

  test("names the indicator's own licence where it has one", () => {
    const { atlas } = context.lookup;
    const indicators = atlas.indicators.map((item) => ({ ...item, licence: "CC0-1.0" }));
    const own = { ...context, lookup: atlasLookup({ ...atlas, indicators }) };
    expect(texts(parsed(figureSvg(own, figure)))).toContain("Licence: CC0-1.0");
  });

  test("carries its legend, and the swatches of every kind of nothing with their counts", () => {
    const document = parsed(figureSvg(context, MAP));
    expect(texts(document)).toEqual(expect.arrayContaining(["withheld 1", "no data 0"]));
    const [legend, , picture] = ["M1 1", "", "M0 0"].map((d) =>
      document.querySelector(`[d="${d}"]`),
    );
    expect(legend?.getAttribute("fill")).toBe("#dce8f2");
    expect(picture?.getAttribute("fill")).toBe("url(#dots)");
    expect([...document.querySelectorAll("rect[fill^=url]")].map(fillOf)).toEqual([
      "url(#dots)",
      "url(#hatch)",
    ]);
  });

  test("puts nothing outside its frame and nothing over another part", () => {
    const document = parsed(figureSvg(context, MAP));
    const height = Number(document.documentElement.getAttribute("height"));
    const [legend = 0, picture = 0] = [...document.querySelectorAll("svg > g")].map(topOf);
    const lines = [...document.querySelectorAll("svg > text")].map((text) =>
      Number(text.getAttribute("y")),
    );
    const subtitle = lines[1] ?? 0;
    const note = lines[2] ?? 0;
    expect([subtitle, legend, picture, note, height]).toEqual(
      [subtitle, legend, picture, note, height].toSorted((a, b) => a - b),
    );
    expect(picture - legend).toBeGreaterThan(60 + 22);
    expect(note - picture).toBeGreaterThan(300);
    expect(height - (lines.at(-1) ?? 0)).toBeGreaterThan(20);
  });

  test("without a picture's size is refused", () => {
    expect(() => figureSvg(context, { ...figure, wide: trusted("<svg></svg>") })).toThrow(
      "invalid picture: trend-births-village",
    );
  });
});

describe("every figure of the tiny atlas", () => {
  const folder = fileURLToPath(new URL("../tiny", import.meta.url));
  const { atlas: raw } = loadAtlas(folder);
  if (raw === undefined) throw new Error("invalid atlas: tiny");
  const atlas = deriveAtlas(protect(raw).atlas);
  const lookup = atlasLookup(atlas);
  const geometries = levelGeometries(atlas);
  const figures = atlas.config.languages.flatMap((language) => {
    const reader = { lookup, geometries, locale: localeOf(language) };
    return figureSpecs(lookup).map((spec) => {
      const drawn = drawFigure(reader, spec);
      return { name: `${language} ${drawn.id}`, language, drawn, svg: figureSvg(reader, drawn) };
    });
  });

  test("there are maps and charts, in a language of each direction", () => {
    expect(figures.length).toBeGreaterThan(10);
    expect(new Set(figures.map(({ drawn }) => drawn.form))).toEqual(new Set(["map", "chart"]));
    expect(new Set(figures.map(({ language }) => language))).toEqual(new Set(["en", "he"]));
  });

  test.each(figures)("$name needs nothing from outside", ({ svg }) => {
    const document = parsed(svg);
    const all = [...document.querySelectorAll("*")];
    const names = new Set(all.flatMap((element) => element.getAttributeNames()));
    expect([...names].filter((name) => /^(class|style|href|xlink:href|on.*)$/.test(name))).toEqual(
      [],
    );
    expect(all.filter(({ localName }) => /^(a|style|script|image|use)$/.test(localName))).toEqual(
      [],
    );
    const ids = all.flatMap((element) => element.getAttribute("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(referred.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  });

  test.each(figures)("$name shows all that is drawn on the page", ({ drawn, svg }) => {
    const page = new JSDOM(drawn.wide.markup).window.document;
    const alone = parsed(svg);
    for (const word of [...page.querySelectorAll("svg text")].map(
      ({ textContent }) => textContent,
    )) {
      expect(texts(alone)).toContain(word.trim());
    }
    const shapes = (root: Document) => new Set([...root.querySelectorAll("path")].map(pathOf));
    const standing = shapes(alone);
    expect([...shapes(page)].filter((path) => !standing.has(path))).toEqual([]);
  });

  test.each(figures.filter(({ language }) => language === "he"))(
    "$name is read from the right",
    ({ svg }) => {
      const document = parsed(svg);
      const own = [...document.querySelectorAll("svg > text")].filter(
        ({ parentElement }) => parentElement === document.documentElement,
      );
      expect(own.length).toBeGreaterThan(4);
      for (const text of own) {
        expect(text.getAttribute("text-anchor")).toBe("end");
        expect(text.textContent).toMatch(/^[\u2066\u2067].*\u2069$/u);
      }
    },
  );
});

function parsed(svg: string): Document {
  return new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
}

function texts(document: Document): readonly string[] {
  return [...document.querySelectorAll("text")].map(({ textContent }) => textContent.trim());
}

function fillOf(element: Element): string | null {
  return element.getAttribute("fill");
}

function pathOf(element: Element): string | null {
  return element.getAttribute("d");
}

function topOf(element: Element): number {
  return Number(/translate\(\S+ (\S+)\)/.exec(element.getAttribute("transform") ?? "")?.[1]);
}
