import { expect, test } from "vitest";
import { textWidth } from "../../src/charts/text-width.ts";
import { textBlock, textMarkup } from "../../src/publish/text-block.ts";

const ltr = { x: 8, y: 100, direction: "ltr" } as const;
const rtl = { x: 208, y: 100, direction: "rtl" } as const;

test("a paragraph is broken between words and no line is wider, even in a wider face", () => {
  const { lines, heightPx } = textBlock([{ text: "one two three four", sizePx: 10 }], 80);
  expect(lines.map(({ text }) => text)).toEqual(["one two three", "four"]);
  expect(lines.every(({ text, sizePx }) => textWidth(text, sizePx) * 1.15 <= 80)).toBe(true);
  expect(heightPx).toBe(30);
});

test("an address is broken behind its slashes only, and loses nothing", () => {
  const text = "https://atlas.example.org/valley/downloads/figures/en/map-births.svg";
  const { lines } = textBlock([{ text, sizePx: 12, isAddress: true }], 260);
  const parts = lines.map((line) => line.text);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts[0]).toMatch(/^https:\/\/atlas\.example\.org\//);
  expect(parts.slice(0, -1).every((part) => part.endsWith("/"))).toBe(true);
  expect(parts.join("")).toBe(text);
});

test("lines stand under each other at the side where reading begins", () => {
  const block = textBlock(
    [
      { text: "a", sizePx: 20 },
      { text: "b", sizePx: 10 },
    ],
    100,
  );
  expect(places(textMarkup(block, ltr).markup)).toEqual([
    { x: "8", y: "120", anchor: "start", words: "a" },
    { x: "8", y: "140", anchor: "start", words: "b" },
  ]);
});

test("right-to-left lines end at the right, isolated, and addresses keep their own direction", () => {
  const block = textBlock(
    [
      { text: "לידות, 2021.", sizePx: 10 },
      { text: "https://a.org/", sizePx: 10, isAddress: true },
    ],
    400,
  );
  expect(places(textMarkup(block, rtl).markup)).toEqual([
    { x: "208", y: "110", anchor: "end", words: "\u2067לידות, 2021.\u2069" },
    { x: "208", y: "125", anchor: "end", words: "\u2066https://a.org/\u2069" },
  ]);
});

test("a name that is isolated stays so when its line is broken", () => {
  const { lines } = textBlock([{ text: "aaaa \u2068bbbb cccc\u2069 dddd", sizePx: 10 }], 70);
  expect(lines.map(({ text }) => text)).toEqual(["aaaa \u2068bbbb\u2069", "\u2068cccc\u2069 dddd"]);
});

test("words and attributes are escaped", () => {
  const paint = { "font-family": "'A & B'" };
  const { markup } = textMarkup(textBlock([{ text: "<5 & more", sizePx: 10, paint }], 200), ltr);
  expect(markup).toContain('font-family="&#39;A &amp; B&#39;"');
  expect(markup).toContain(">&lt;5 &amp; more<");
});

function places(markup: string) {
  return [...markup.matchAll(/x="(\S+)"\s+y="(\S+)"\s+text-anchor="(\w+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, anchor, words]) => ({ x, y, anchor, words }),
  );
}
