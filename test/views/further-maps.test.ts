import { describe, expect, test } from "vitest";
import { indicatorOf } from "../../src/derive/lookup.ts";
import { figureSvg } from "../../src/publish/figure-svg.ts";
import { indicatorView } from "../../src/views/indicator-view.ts";
import { mapsView } from "../../src/views/lists-view.ts";
import { tinyPages } from "./tiny-pages.ts";

const pages = tinyPages("en", {
  change: (atlas) => ({
    ...atlas,
    config: {
      ...atlas.config,
      levels: atlas.config.levels.map((level) => ({ ...level, alternative: "tiles" as const })),
    },
  }),
});
const share = indicatorOf(pages.lookup, "child-share");

describe("the page of an indicator", () => {
  const view = indicatorView(pages, share, "village");

  test("shows its further maps in a plate of their own, numbered after the others", () => {
    expect(view.words.numbers).toEqual({
      ranking: "I",
      trend: "II",
      maps: "III",
      definition: "IV",
    });
    expect(view.furtherMaps.map(({ figure, kind }) => `${kind}: ${figure.kind}`)).toEqual([
      "Map 3: difference",
      "Map 4: map-tiles",
    ]);
  });

  test("has no such plate where there are none", () => {
    const { furtherMaps, words } = indicatorView(pages, share, "valley");
    expect(furtherMaps).toEqual([]);
    expect(words.numbers).toEqual({ ranking: "I", trend: "II", definition: "III" });
  });
});

test("the gallery of maps shows them beside the first map of their indicator", () => {
  const kinds = mapsView(pages)
    .maps.filter(({ label }) => label === "Share of children")
    .map(({ placed }) => placed.figure.kind);
  expect(kinds).toEqual(["map", "difference", "map-tiles"]);
});

test("a gallery of more areas than a page should draw names the pages of its maps by indicator", () => {
  const drawn = mapsView(pages);
  const { maps, lists } = mapsView(pages, 1);
  expect(drawn.lists).toEqual([]);
  expect(maps).toEqual([]);
  expect(lists.flatMap((list) => list.maps.map(({ label }) => label))).toEqual(
    drawn.maps.map(({ placed }) => placed.figure.title),
  );
  expect(lists.flatMap((list) => list.maps.map(({ href }) => href))).toEqual(
    drawn.maps.map(({ placed }) => placed.page?.href),
  );
  const share = lists.find(({ label }) => label === "Share of children");
  expect(share?.href).toBe("/en/indicators/child-share/");
  expect(share?.maps.map(({ kind }) => kind)).toEqual(
    drawn.maps
      .filter(({ label }) => label === "Share of children")
      .map(({ placed }) => placed.kind),
  );
});

test("a picture that stands alone names the areas that carry a number on it", () => {
  const [figure] = indicatorView(pages, share, "village").furtherMaps.map(
    (placed) => placed.figure,
  );
  if (figure === undefined) throw new Error("missing figure: difference");
  const items = [
    { number: "7", name: "Carob", value: "20.0%", isWide: true },
    { number: "8", name: "Olive", value: "25.0%", isWide: false },
  ];
  const svg = figureSvg(pages, { ...figure, numberedList: items });
  expect(svg).toContain("7 Carob (20.0%)");
  expect(svg).not.toContain("8 Olive");
});
