import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { afterAll, describe, expect, test } from "vitest";
import { drawPicture, drawPictures } from "../../scripts/draw-pictures.ts";
import { pictureFonts } from "../../scripts/picture-fonts.ts";
import { figureFiles } from "../../src/publish/figure-files.ts";
import { fontGlyphs } from "../../src/publish/font-glyphs.ts";
import { withFaces } from "../../src/publish/picture-text.ts";
import { madeFile } from "../../src/publish/published-file.ts";
import { tinyPages } from "../views/tiny-pages.ts";
import { allOf } from "./all-of.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-pictures-"));
const fonts = pictureFonts(join(folder, "fonts"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PAPER = "251,249,244";

describe("a text in a picture", () => {
  test.each([
    ["English", "Mean age, 46.1 ‰ †"],
    ["Italian", "Età media: perché è così"],
    ["Greek", "Μέση ηλικία, ΰϊό, Ώ"],
    ["Hebrew", "שיעור הילדים 20%"],
    ["Arabic", "متوسط العمر، ٢٠٢١"],
    ["Welsh", "Ŵyr, ŷd"],
    ["Italian with a sign of another file", "Confini, natalità 6,1 ‰ †"],
    ["Arabic with a Latin name", "\u2067العمر في الإصدار: \u2068Suzzara\u2069 †\u2069"],
    ["Hebrew with a Latin name", "\u2067גיל ממוצע: \u2068Suzzara\u2069 †\u2069"],
  ])("in %s is drawn with glyphs of its own", (_, text) => {
    for (const family of ["sans-serif", "Source Serif 4"]) {
      const drawn = pixelsOf(textPicture(text, family));
      expect(inkOf(drawn)).toBeGreaterThan(200);
      // A character without a glyph is an empty box, the same for all.
      const boxes = pixelsOf(textPicture(text.replace(/\S/g, "\u{10ffff}"), family));
      expect(inkOf(drawn)).not.toBe(inkOf(boxes));
    }
  });

  test("has a glyph for every letter of the five languages, in both families", () => {
    const letters = [
      ...lettersOf("A", "Z"),
      ...lettersOf("a", "z"),
      ...lettersOf("À", "ÿ"),
      ...lettersOf("Α", "Ρ"),
      ...lettersOf("Σ", "ώ"),
      ...lettersOf("א", "ת"),
      ...lettersOf("ء", "غ"),
      ...lettersOf("ف", "ي"),
      ...Array.from("0123456789.,:;%€†–−“”‘’«»()/·²+ŵŷ"),
    ];
    for (const faces of [fonts.faces.sans, fonts.faces.serif]) {
      const without = letters.filter((letter) => {
        return !faces.some(({ characters }) => characters.has(letter.codePointAt(0) ?? 0));
      });
      expect(without).toEqual([]);
    }
  });

  test("of more weight has more ink", () => {
    const [regular, semibold] = ["400", "600"].map((weight) =>
      inkOf(pixelsOf(textPicture("שקד Suzzara Ελλάδα", "sans-serif", weight))),
    );
    expect(semibold ?? 0).toBeGreaterThan((regular ?? 0) * 1.1);
  });
});

describe("the fonts of pictures", () => {
  test("all know every character, so that a line is the same number of glyphs in each", () => {
    const counts = fonts.files.map((file) => fontGlyphs(readFileSync(file)).size);
    expect(counts.length).toBeGreaterThan(30);
    expect(new Set(counts).size).toBe(1);
  });

  test("name what they draw themselves", () => {
    const hebrew = fonts.faces.sans.find(({ name }) => name === "ibm-plex-sans-hebrew-hebrew");
    expect(hebrew?.characters.has("ש".codePointAt(0) ?? 0)).toBe(true);
    expect(hebrew?.characters.has("س".codePointAt(0) ?? 0)).toBe(false);
  });
});

describe("the pictures of the tiny atlas", () => {
  const files = ["en", "he"].flatMap((language) =>
    Array.from(figureFiles(tinyPages(language)), madeFile),
  );

  test("there is one for each drawing, of twice its size, and none is blank", async () => {
    const made = drawPictures(files, folder);
    const handedOn = await allOf(made.files);
    const pictures = handedOn.filter(({ path }) => path.endsWith(".png"));
    const drawings = files.filter(({ path }) => path.endsWith(".svg"));
    expect(made.drawn()).toBe(drawings.length);
    expect(handedOn.filter((file) => !pictures.includes(file))).toEqual(files);
    expect(pictures.map(({ path }) => path)).toEqual(
      drawings.map(({ path }) => path.replace(/svg$/, "png")),
    );
    pictures.forEach(({ content }, i) => {
      const svg = String(drawings[i]?.content);
      const png = Buffer.from(content);
      expect(png.readUInt32BE(16)).toBe(2 * Number(/\swidth="([\d.]+)"/.exec(svg)?.[1]));
      expect(inkOf(pixelsOf(svg))).toBeGreaterThan(3000);
    });
  });

  test("draw every line of their text", () => {
    const lines = files.flatMap(({ path, content }) =>
      path.endsWith(".svg") ? [...String(content).matchAll(/<text[^>]*>\s*([^<]*\S)\s*</g)] : [],
    );
    const texts = [...new Set(lines.map(([, text = ""]) => text))].filter((text) =>
      /[\p{L}\d]/u.test(text),
    );
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => inkOf(pixelsOf(textPicture(text, "sans-serif"))) < 20)).toEqual(
      [],
    );
  });

  test("is taken from the cache the next time, byte for byte the same", async () => {
    const some = files.slice(0, 2);
    const again = drawPictures(some, folder);
    const picture = (await allOf(again.files)).find(({ path }) => path.endsWith(".png"));
    expect(again.drawn()).toBe(0);
    const svg = some.find(({ path }) => path.endsWith(".svg"));
    const anew = await drawPicture(String(svg?.content), fonts);
    expect(Buffer.compare(Buffer.from(picture?.content ?? ""), anew)).toBe(0);
  });
});

function textPicture(text: string, family: string, weight = "400"): string {
  const attributes = `x="10" y="40" font-size="24" font-family="${family}" font-weight="${weight}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="rgb(${PAPER})"/><text ${attributes}>${text}</text></svg>`;
}

function pixelsOf(svg: string): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: [...fonts.files] };
  return new Resvg(withFaces(svg, fonts.faces), { font }).render().pixels;
}

/** Counts the pixels that are not paper. */
function inkOf(pixels: Uint8Array): number {
  let ink = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels.subarray(at, at + 3).join() !== PAPER) ink += 1;
  }
  return ink;
}

function lettersOf(first: string, last: string): readonly string[] {
  const [from = 0, to = 0] = [first, last].map((letter) => letter.codePointAt(0));
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
}
