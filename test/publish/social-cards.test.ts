import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { PageHead } from "../../src/publish/page-head.ts";
import { pageHead, unescaped } from "../../src/publish/page-head.ts";
import { socialCards } from "../../src/publish/social-cards.ts";
import { socialSvg } from "../../src/publish/social-svg.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const SITE = "https://atlas.example.org/atlas";
const english = tinyPages("en", { base: "/atlas/" });
const hebrew = tinyPages("he", { base: "/atlas/" });

function head(path: string, image: string, language = "en"): PageHead {
  const words = { title: "A title", description: "What it says.", kind: "" };
  return { path, language, ...words, image: `${SITE}/social/${image}.png` };
}

function cardAt(context: PageContext, path: string) {
  const { language } = context.locale;
  const [wanted] = socialCards(context, [head(path, path.slice(1, -1), language)]);
  if (wanted === undefined) throw new Error(`missing card: ${path}`);
  return wanted.card;
}

describe("the head of a page", () => {
  test("is read back as plain text", () => {
    const html =
      '<html lang="en" dir="ltr"><head><meta property="og:title" content="A &quot;b&#34; &#x26; c">' +
      '<meta property="og:image" content="https://a.example/x.png"></head>';
    expect(pageHead(html, "/en/")).toMatchObject({
      path: "/en/",
      language: "en",
      title: 'A "b" & c',
      image: "https://a.example/x.png",
      kind: "",
    });
    expect(unescaped("&lt;&amp;lt;&unknown;")).toBe("<&lt;&unknown;");
  });

  test("counts for nothing where it names no picture", () => {
    expect(pageHead("<html><head></head></html>", "/embed/en/x/")).toBeUndefined();
  });
});

describe("the card of a page", () => {
  test("shows of an area where it lies, with its numbers", () => {
    const card = cardAt(english, "/en/areas/village/almond/");
    expect(card.facts[0]?.value).toBe("1,200†");
    expect(card.picture?.markup).toContain("f-accent");
    expect(card.address).toBe("atlas.example.org/atlas/en/areas/village/almond");
  });

  test("shows of an indicator its map", () => {
    const card = cardAt(hebrew, "/he/indicators/child-share/");
    const map = [...hebrew.figures.values()].find(({ id }) => id.startsWith("map-child-share"));
    expect(card.picture).toBe(map?.narrow);
    expect(card.direction).toBe("rtl");
  });

  test("says of an objective how it stands, and nothing where the plan sets no target", () => {
    const states = ["G1", "G2"].map((code) => {
      return cardAt(english, `/en/plans/2021-2023/objectives/${code}/`).status?.label;
    });
    expect(states[0]).toBe("on track");
    expect(states).toHaveLength(2);
  });

  test("says of a plain page what its head says", () => {
    const { title, text, facts, picture } = cardAt(english, "/en/glossary/");
    expect({ title, text, facts, picture }).toEqual({
      title: "A title",
      text: "What it says.",
      facts: [],
      picture: null,
    });
  });

  test("is one for all pages that share it, and names then the atlas", () => {
    const sharing = ["/en/areas/village/fig/", "/en/areas/village/olive/"].map((path) =>
      head(path, "en/areas/village"),
    );
    const cards = [...socialCards(english, [...sharing, head("/he/", "he", "he")])];
    expect(cards.map(({ path, card }) => [path, card.title, card.address])).toEqual([
      [
        "/social/en/areas/village.png",
        "Atlas of the Tiny Valley",
        "atlas.example.org/atlas/en/areas/village",
      ],
    ]);
  });
});

describe("the drawing of a card", () => {
  const measure = (text: string) => text.length * 0.55;
  const textsOf = (svg: string) => [
    ...new JSDOM(svg, { contentType: "image/svg+xml" }).window.document.querySelectorAll(
      "svg > text",
    ),
  ];

  test("is read from the left in English and from the right in Hebrew", () => {
    const path = (language: string) => `/${language}/areas/village/almond/`;
    const sides = [english, hebrew].map((context) => {
      const svg = socialSvg(cardAt(context, path(context.locale.language)), measure);
      const [first] = textsOf(svg);
      return [first?.getAttribute("x"), first?.getAttribute("text-anchor")];
    });
    expect(sides).toEqual([
      ["64", "start"],
      ["1136", "end"],
    ]);
  });

  test("keeps its words above its numbers, however long the title is", () => {
    const card = cardAt(english, "/en/areas/village/almond/");
    for (const title of ["Fig", "A long name of a place ".repeat(3), "Llanfair".repeat(20)]) {
      const texts = textsOf(socialSvg({ ...card, title }, measure));
      const serif = texts.filter((text) => text.getAttribute("fill") !== "#68635a");
      const words = serif.filter((text) => Number(text.getAttribute("y")) < 480);
      expect(Math.max(...words.map((text) => Number(text.getAttribute("y"))))).toBeLessThan(442);
      expect(texts.some(({ textContent }) => textContent.startsWith(title.slice(0, 3)))).toBe(true);
    }
  });
});
