import { describe, expect, it } from "vitest";
import { areaSlug } from "../../src/load/area-slug.ts";
import { isSafeName } from "../../src/load/safe-name.ts";

describe("the slug of an area", () => {
  it.each([
    ["San Benedetto Po", "san-benedetto-po"],
    ["Forlì-Cesena", "forli-cesena"],
    ["L’Aquila", "l-aquila"],
    ["Łódź", "lodz"],
    ["Áno Vouvés (2)", "ano-vouves-2"],
  ])("of %s is %s", (name, slug) => {
    expect(areaSlug(name, "7")).toBe(slug);
  });
  it("is the code where the script has no transliteration, or the name is empty", () => {
    expect(areaSlug("כרמיאל", "1139")).toBe("1139");
    expect(areaSlug("كرميئيل", "AR 1")).toBe("ar-1");
    expect(areaSlug("", "IT7")).toBe("it7");
  });
});

describe("a name that can stand in an address", () => {
  it.each(["A01", "020065", "old-age-index", "Γ1", "G1-2", "__proto__", "console"])(
    "%s",
    (name) => {
      expect(isSafeName(name)).toBe(true);
    },
  );
  it.each([
    "",
    ".",
    "..",
    "../a",
    "a/b",
    "a\\b",
    "a b",
    ".hidden",
    "a.",
    "a?b",
    "a#b",
    "a%2e",
    "a:b",
    "old.excel.en",
    "index.html",
    "a~b",
    "con",
    "COM1",
  ])("is not %s", (name) => {
    expect(isSafeName(name)).toBe(false);
  });
});
