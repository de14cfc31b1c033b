import { describe, expect, test } from "vitest";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { untranslatedLines } from "../../scripts/untranslated-lines.ts";
import { untranslatedTexts } from "../../src/derive/untranslated-texts.ts";
import { TINY } from "../load/overlay.ts";

const { atlas } = readAtlas(settings({ ATLAS: TINY }), { drafts: true });
if (atlas === undefined) throw new Error("missing atlas: tiny");
const tiny = atlas;

describe("the texts that an atlas has not in all of its languages", () => {
  test("are prose without a file of the language", () => {
    expect(untranslatedTexts(tiny)).toEqual([
      { file: "content/research/school-roads.he.md", key: "", language: "he" },
      { file: "content/areas/A01.he.md", key: "", language: "he" },
      { file: "content/indicators/child-share.he.md", key: "", language: "he" },
      { file: "content/plans/2021-2023/objectives/G1.he.md", key: "", language: "he" },
    ]);
  });

  test("are names, titles and descriptions, told by codes and keys", () => {
    const [plan] = tiny.plans;
    const changed = {
      ...tiny,
      config: { ...tiny.config, title: { en: "Atlas" } },
      areas: tiny.areas.map((area) =>
        area.code === "A02" ? { ...area, name: { en: "Carob", he: " " } } : area,
      ),
      plans: plan === undefined ? [] : [{ ...plan, summary: { he: "שתי מטרות" } }],
    };
    expect(untranslatedTexts(changed).filter(({ key }) => key !== "")).toEqual([
      { file: "atlas.yaml", key: "title", language: "he" },
      { file: "data/areas.csv", key: "A02 name", language: "he" },
      { file: "content/plans/2021-2023/", key: "summary", language: "en" },
    ]);
  });

  test("are not those that nobody wrote in any language", () => {
    const changed = { ...tiny, config: { ...tiny.config, description: {} } };
    expect(untranslatedTexts(changed)).toEqual(untranslatedTexts(tiny));
  });

  test("are summed up in a line a language, and listed one by one on demand", () => {
    expect(untranslatedLines(tiny, false)).toEqual([
      "he: 4 texts missing, first: content/research/school-roads.he.md",
      "All of them: npm run check -- --untranslated",
    ]);
    expect(untranslatedLines(tiny, true)).toHaveLength(4);
    const english = { ...tiny, config: { ...tiny.config, languages: ["en"] } };
    expect(untranslatedLines(english, false)).toEqual([]);
    expect(untranslatedLines(english, true)).toEqual(["Every text exists in every language."]);
  });
});
