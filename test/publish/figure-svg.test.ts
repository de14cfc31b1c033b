import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { figureOf } from "../../src/figures/figure-of.ts";
import { trusted } from "../../src/markup/html.ts";
import { figureSvg } from "../../src/publish/figure-svg.ts";
import { valleyIn } from "./valley.ts";

const context = valleyIn("en");
const figure = figureOf(context, "trend-births-village");

test("a figure that stands alone says what it shows, from where, and where it stays", () => {
  const svg = figureSvg(context, figure);
  const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
  const lines = [...document.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    "Births fall <everywhere>",
    "Births, 2021",
    "A note.",
    "Source: Register.",
    "Valley & hills, 2021-12 ·",
    "https://atlas.example.org/valley/downloads/figures/en/trend-births-village.svg",
  ]);
  expect(document.querySelector("title")?.textContent).toBe("Births fall <everywhere>");
  expect(document.querySelectorAll("path")).toHaveLength(1);
});

test("a picture without a size is refused", () => {
  expect(() => figureSvg(context, { ...figure, wide: trusted("<svg></svg>") })).toThrow(
    "invalid picture: trend-births-village",
  );
});
