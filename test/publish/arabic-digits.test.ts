import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { mailFiles } from "../../src/publish/mail-files.ts";
import { socialCards } from "../../src/publish/social-cards.ts";
import { socialSvg } from "../../src/publish/social-svg.ts";
import { areaView } from "../../src/views/area-view.ts";
import { tinyPages } from "../views/tiny-pages.ts";

/** An atlas that speaks Arabic as in Egypt or as in Tunis; its letters stand for those of English. */
function spoken(language: string) {
  return tinyPages(language, {
    change: (atlas: Atlas) => ({
      ...atlas,
      config: { ...atlas.config, languages: [language] },
      issues: atlas.issues.map((issue) => ({
        ...issue,
        variants: issue.variants.slice(0, 1).map((variant) => ({ ...variant, language })),
      })),
    }),
  });
}

describe.each([
  ["ar-EG", "٢٥٫٠", "٢٠٢١"],
  ["ar", "25.0", "2021"],
])("an atlas in %s has the digits of its region", (language, share, year) => {
  const context = spoken(language);
  const almond = context.lookup.areaByCode.get("A01");
  if (almond === undefined) throw new Error("missing area: A01");

  test("on a page", () => {
    const words = JSON.stringify(areaView(context, almond));
    expect(words).toContain(share);
    expect(words).toContain(year);
  });

  test("in a figure: title, drawing and table", () => {
    const map = context.figures.get("map-child-share-village-2021");
    expect(map?.title).toContain(share);
    expect(map?.subtitle).toContain(year);
    expect(map?.wide.markup).toContain(share);
    expect(JSON.stringify(map?.table.rows)).toContain(share);
  });

  test("in a letter, plain and with pictures", () => {
    const letters = mailFiles(context).filter(({ path }) => /\.(txt|html)$/.test(path));
    expect(letters).toHaveLength(2);
    for (const { content } of letters) expect(String(content)).toContain(share);
  });

  test("in the picture by which a page is shared", () => {
    const path = `/${language}/areas/village/almond/`;
    const image = `https://atlas.example.org/social${path.slice(0, -1)}.png`;
    const words = { title: "Almond", description: "", kind: "" };
    const [wanted] = socialCards(context, [{ path, language, ...words, image }]);
    if (wanted === undefined) throw new Error("missing card: almond");
    const svg = socialSvg(wanted.card, (text) => text.length);
    expect(svg).toContain(language === "ar" ? "1,200" : "١٬٢٠٠");
  });
});
