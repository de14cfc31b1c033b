import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { SocialCard } from "../../src/publish/social-card.ts";
import { drawCard, drawSocial } from "../../scripts/draw-social.ts";
import { pictureFonts } from "../../scripts/picture-fonts.ts";
import { textMeasure } from "../../src/publish/card-text.ts";
import { tinyPages } from "../views/tiny-pages.ts";
import { allOf } from "./all-of.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-social-"));
const fonts = pictureFonts(join(folder, "fonts"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const EMPTY: SocialCard = {
  ...{ language: "en", direction: "ltr", atlas: "", kicker: "", title: "", text: "" },
  ...{ facts: [], status: null, picture: null, address: "atlas.example.org" },
};

function sizeOf(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("the picture of a page", () => {
  test.each([
    ["en", "ltr", "Population density"],
    ["el", "ltr", "Πυκνότητα πληθυσμού"],
    ["he", "rtl", "צפיפות אוכלוסין"],
    ["ar", "rtl", "الكثافة السكانية"],
  ] as const)(
    "is drawn in %s with words on it, 1200 by 630",
    async (language, direction, title) => {
      const png = await drawCard({ ...EMPTY, language, direction, title }, fonts);
      expect(sizeOf(png)).toEqual([1200, 630]);
    },
  );

  test("is an error where no word can be seen", async () => {
    await expect(drawCard(EMPTY, fonts)).rejects.toThrow("blank picture: atlas.example.org");
  });

  test("is an error where its words have no font", async () => {
    const bare = { ...fonts, files: [] };
    await expect(drawCard({ ...EMPTY, title: "Almond" }, bare)).rejects.toThrow("blank picture");
  });

  test("is drawn once and found again", async () => {
    const context = tinyPages("en");
    const image = "https://atlas.example.org/social/en/glossary.png";
    const words = { title: "Glossary", description: "Words.", kind: "" };
    const heads = [{ path: "/en/glossary/", language: "en", ...words, image }];
    const [first, second] = [1, 2].map(() => drawSocial([context], heads, folder));
    const [anew, kept] = [await allOf(first?.files), await allOf(second?.files)];
    expect([first?.drawn(), second?.drawn()]).toEqual([1, 0]);
    expect(kept.map(({ path, content }) => [path, content.length])).toEqual(
      anew.map(({ path, content }) => [path, content.length]),
    );
    expect(anew.map(({ path }) => path)).toEqual(["/social/en/glossary.png"]);
  });
});

describe("the width of a text", () => {
  const measure = textMeasure(fonts.faces, fonts.advances);

  test("is that of the fonts, with joined letters in Arabic and none for marks", () => {
    expect(measure("iiii", "serif")).toBeLessThan(measure("mmmm", "serif") / 2);
    expect(measure("بَ", "sans")).toBe(measure("ب", "sans"));
    expect(measure("بب", "sans")).not.toBe(2 * measure("ب", "sans"));
    expect(measure("\u2067אב\u2069", "serif")).toBe(measure("אב", "serif"));
  });
});
