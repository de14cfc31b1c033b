import { describe, expect, test } from "vitest";
import { fittedText, type Room } from "../../src/publish/fitted-text.ts";

/** Every letter is as wide as high. */
const measure = (text: string) => Array.from(text.replace(/[\u2066-\u2069]/g, "")).length;
const room = { widthPx: 100, maxLines: 2, family: "sans", sizesPx: [20, 10] } satisfies Room;

describe("a text that is fitted into a picture", () => {
  test("keeps the largest size in which all of it fits", () => {
    expect(fittedText(measure, "ab cd", room)).toEqual({
      lines: ["ab cd"],
      sizePx: 20,
      isWhole: true,
    });
  });

  test("shrinks before it is cut", () => {
    expect(fittedText(measure, "abcdef ghijkl", room)).toEqual({
      lines: ["abcdef", "ghijkl"],
      sizePx: 10,
      isWhole: true,
    });
  });

  test("is cut behind a word, with an ellipsis and without a comma before it", () => {
    const { lines, isWhole } = fittedText(measure, "abcdef ghi, jklmno pqr", room);
    expect({ lines, isWhole }).toEqual({ lines: ["abcdef", "ghi…"], isWhole: false });
  });

  test("is cut inside a word only where that alone is too long", () => {
    expect(fittedText(measure, "abcdefghijklmno", room).lines).toEqual(["abcdefghi…"]);
  });

  test("has no more lines than its height allows, and none where there is none", () => {
    const low = { ...room, sizesPx: [10], leading: 1.5 };
    expect(fittedText(measure, "abcdef ghijkl", { ...low, heightPx: 29 }).lines).toHaveLength(1);
    expect(fittedText(measure, "abcdef ghijkl", { ...low, heightPx: 14 }).lines).toEqual([]);
  });

  test("closes in each line what a name in another script has opened", () => {
    const { lines } = fittedText(measure, "\u2068abcdef ghijkl\u2069", room);
    expect(lines).toEqual(["\u2068abcdef\u2069", "\u2068ghijkl\u2069"]);
  });
});
