import { describe, expect, test } from "vitest";
import type { FoundArea } from "../../src/publish/area-finder-files.ts";
import { areaFinderFiles } from "../../src/publish/area-finder-files.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const english = tinyPages("en");

interface Content {
  readonly areas?: readonly FoundArea[];
  readonly letters?: readonly string[];
}

function contentsOf(most?: number): ReadonlyMap<string, Content> {
  const files = areaFinderFiles(english, most);
  return new Map(files.map(({ path, content }) => [path, JSON.parse(String(content)) as Content]));
}

describe("the list of the area finder", () => {
  test("holds each area with a profile: name, where it lies, other names and its code, folded", () => {
    const [[path, { areas = [] }] = ["", {}]] = contentsOf();
    expect(path).toBe("/downloads/areas/finder.en.json");
    expect(areas).toHaveLength(5);
    expect(areas[1]).toEqual([
      "village/almond",
      "Almond",
      "Tiny Valley",
      ["שקד", "almondville", "shaked", "a01"],
    ]);
  });

  test("has Greek names in Latin letters as well", () => {
    const greek = tinyPages("en", {
      change: (atlas) => ({
        ...atlas,
        areas: atlas.areas.map((area) =>
          area.code === "A01" ? { ...area, name: { el: "Ηράκλειο" }, aliases: [] } : area,
        ),
      }),
    });
    const [file] = areaFinderFiles(greek);
    expect(String(file?.content)).toContain('"Ηράκλειο","Tiny Valley",["irakleio","a01"]');
  });

  test("is divided by first letters where it is long, so that every name and code is in its file", () => {
    const contents = contentsOf(3);
    const letters = contents.get("/downloads/areas/finder.en.json")?.letters ?? [];
    expect(letters.join("")).toBe("acfhkostvהזחעקשת");
    const named = (letter: string) => {
      const code = (letter.codePointAt(0) ?? 0).toString(16);
      const areas = contents.get(`/downloads/areas/finder.en.${code}.json`)?.areas ?? [];
      return areas.map(([, name]) => name);
    };
    expect(named("s")).toEqual(["Almond", "Olive"]);
    expect(named("ש")).toEqual(["Almond"]);
    expect(named("t")).toEqual(["Tiny Valley", "Fig"]);
    expect(named("a")).toEqual(["Tiny Valley", "Almond", "Carob", "Fig", "Olive"]);
  });
});
