import { describe, expect, test } from "vitest";
import { mapBase } from "../../src/carto/map-base.ts";
import { multiplesMap } from "../../src/carto/multiples-map.ts";
import { geometryOf, sixTowns, zoneGeometries } from "./zone-of-areas.ts";

const towns = geometryOf(zoneGeometries(sixTowns), "town");
const base = mapBase(towns, { widthPx: 200, maxHeightPx: 160, marginPx: 4 });
const words = { id: "years", title: "Births", description: "Three years.", columns: 2, base };
const count = (markup: string, pattern: RegExp) => markup.match(pattern)?.length ?? 0;

describe("small multiples of a map", () => {
  const panels = ["2019", "2020", "2021"].map((label) => ({
    label,
    classOf: (code: string) => (code === towns.members[0] ? "nodata" : "q4"),
  }));
  const { markup } = multiplesMap({ ...words, panels });

  test("draw every area once and use it in every map", () => {
    expect(count(markup, /<path id="years-a\d" d="M/g)).toBe(6);
    expect(count(markup, /<use href="#years-a\d" class="q4"/g)).toBe(15);
    expect(count(markup, /class="nodata"/g)).toBe(3);
  });

  test("stand under their labels, row by row", () => {
    expect([...markup.matchAll(/class="lb lb-b">(\d+)</g)].map(([, year]) => year)).toEqual([
      "2019",
      "2020",
      "2021",
    ]);
    expect(markup).toContain("translate(218 0)");
    expect(markup).toMatch(/translate\(0 \d{3}\)/);
  });

  test("draw borders that are seen where an area is pale, and pale ones elsewhere", () => {
    const [pale, strong] = ["q1", "q5"].map(
      (name) => multiplesMap({ ...words, panels: [{ label: "", classOf: () => name }] }).markup,
    );
    expect(pale).toContain('href="#years-borders" class="n-coast"');
    expect(strong).toContain('href="#years-borders" class="n-border"');
  });

  test("show counts as circles, zero as a dot, nothing where nothing is known", () => {
    const radii = [0, 4, 9, 12, 2, null];
    const radiusOf = (code: string) => radii[towns.members.indexOf(code)] ?? null;
    const panel = { label: "2021", classOf: () => "f-land", radiusOf };
    const drawn = multiplesMap({ ...words, panels: [panel] }).markup;
    expect(count(drawn, /class="q4 s-paper"/g)).toBe(4);
    expect(count(drawn, /class="f-ink"/g)).toBe(1);
    expect([...drawn.matchAll(/ r="([\d.]+)"/g)].map(([, r]) => Number(r))).toEqual([
      12, 9, 4, 2, 1.2,
    ]);
  });
});
