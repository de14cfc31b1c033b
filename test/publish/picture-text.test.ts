import { describe, expect, test } from "vitest";
import { withFaces, type Faces } from "../../src/publish/picture-text.ts";

const range = (from: string, to: string) => {
  const [first = 0, last = 0] = [from, to].map((letter) => letter.codePointAt(0));
  return new Set(Array.from({ length: last - first + 1 }, (_, i) => first + i));
};
const LATIN = { name: "latin", characters: range(" ", "~") };
const FACES: Faces = {
  sans: [LATIN, { name: "hebrew", characters: range("א", "ת") }],
  serif: [{ name: "serif-latin", characters: range(" ", "~") }],
};
const faced = (svg: string) => withFaces(svg, FACES);

describe("the words of a picture", () => {
  test("name the font file of each script", () => {
    expect(faced("<text>Suzzara שקד</text>")).toBe(
      '<text><tspan font-family="latin">Suzzara </tspan><tspan font-family="hebrew">שקד</tspan></text>',
    );
  });

  test("take spaces and controls of direction from the file that has a space", () => {
    expect(faced("<text>\u2067שקד\u2069</text>")).toBe(
      '<text><tspan font-family="latin">\u2067</tspan>' +
        '<tspan font-family="hebrew">שקד</tspan><tspan font-family="latin">\u2069</tspan></text>',
    );
  });

  test("are not divided before a mark", () => {
    expect(faced("<text>שׁ</text>")).toBe('<text><tspan font-family="hebrew">שׁ</tspan></text>');
  });

  test("keep escaped characters whole", () => {
    expect(faced("<text>a &lt; b</text>")).toContain(">a &lt; b</tspan>");
  });

  test("are in the family of what stands around them, and in no other after it", () => {
    const svg = '<text font-family="Source Serif 4, serif">A</text><text><tspan>B</tspan></text>';
    expect(faced(svg)).toContain('<tspan font-family="serif-latin">A</tspan>');
    expect(faced(svg)).toContain('<tspan font-family="latin">B</tspan>');
  });

  test("have a sign of a thousandth that is put together", () => {
    expect(faced("<text>שקד 8 ‰</text>")).toContain(
      '<tspan font-family="latin"> 8 %<tspan font-size="0.62em">0</tspan></tspan>',
    );
  });

  test("stay with their neighbours where no font draws them", () => {
    expect(faced("<text>ab漢</text>")).toBe('<text><tspan font-family="latin">ab漢</tspan></text>');
  });

  test("outside the drawing are left alone", () => {
    expect(faced("<title>Suzzara</title>")).toBe("<title>Suzzara</title>");
  });
});
