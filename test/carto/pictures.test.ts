import { describe, expect, test } from "vitest";
import { choropleth } from "../../src/carto/choropleth.ts";
import { locatorMap } from "../../src/carto/locator-map.ts";
import { mapBase } from "../../src/carto/map-base.ts";
import { symbolMap } from "../../src/carto/symbol-map.ts";
import { geometryOf, sixTowns, zoneGeometries } from "./zone-of-areas.ts";

const towns = geometryOf(zoneGeometries(sixTowns), "town");
const codes = towns.members;
const classes = ["q1", "q2", "q4", "q5", "nodata", "supp"];
const common = {
  id: "picture",
  title: "Births in six towns",
  description: "Highest in T11 & lowest in T32.",
  labels: codes.map((code) => ({ code, name: code, value: "12.5" })),
  links: codes.map((code) => ({ code, href: `/en/${code}/`, label: `${code}: 12.5` })),
  scaleLabel: (kilometres: number) => `${kilometres} km`,
};
const names = codes.map((code) => ({ code, name: code }));
const classOf = (code: string) => classes[codes.indexOf(code)] ?? "";
const sheets = [
  { widthPx: 1100, maxHeightPx: 640 },
  { widthPx: 354, maxHeightPx: 420 },
].map((sheet) => mapBase(towns, sheet));
const values = codes.map((code, i) => ({ code, value: i === 5 ? null : i * 100 }));
const count = (markup: string, pattern: RegExp) => markup.match(pattern)?.length ?? 0;

describe.each(sheets.map((base) => [base.widthPx, base] as const))("at %i px", (_, base) => {
  const drawn = {
    choropleth: choropleth({ ...common, base, classOf }).markup,
    "symbol map": symbolMap({ ...common, base, values, maxRadiusPx: 40 }).markup,
    locator: locatorMap({ ...common, base, area: "T11", names }).markup,
  };

  test.each(Object.entries(drawn))(
    "a %s has a title, a description and no broken number",
    (_, svg) => {
      expect(svg).toContain('<title id="picture-title">Births in six towns</title>');
      expect(svg).toContain("Highest in T11 &amp; lowest in T32.</desc>");
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(svg).not.toMatch(/style=|<style/);
    },
  );

  test("a choropleth links every member once, with its name and value", () => {
    expect(
      count(
        drawn.choropleth,
        /<a href="\/en\/T\d\d\/" aria-label="T\d\d: 12.5" data-area="T\d\d">/g,
      ),
    ).toBe(6);
    expect(drawn.choropleth).toContain('role="group"');
    for (const name of classes) {
      expect(count(drawn.choropleth, RegExp(`class="${name}"`, "g"))).toBe(1);
    }
  });

  test("a symbol map draws zero as a dot, and hatches what is missing instead of drawing it", () => {
    expect(count(drawn["symbol map"], /class="q4 s-paper"/g)).toBe(4);
    expect(count(drawn["symbol map"], /r="1.8" class="f-ink"/g)).toBe(1);
    expect(count(drawn["symbol map"], /class="nodata"/g)).toBe(1);
  });

  test("a locator shows one area in the accent, and the whole zone where the area is larger", () => {
    const zone = locatorMap({ ...common, base, area: "zone", names }).markup;
    expect(count(drawn.locator, /class="f-accent"/g)).toBe(1);
    expect(count(zone, /class="f-accent"/g)).toBe(0);
    expect(count(zone, /class="f-land2"/g)).toBe(1);
    expect(count(zone, /class="n-out"/g)).toBe(1);
  });
});

const [wide] = sheets;
if (wide === undefined) throw new Error("missing sheet: wide");

describe("what a map says", () => {
  test("labels stand in the text colour of their class", () => {
    const { markup } = choropleth({ ...common, base: wide, classOf });
    expect(count(markup, /class="lb on-q5"/g)).toBe(1);
    expect(count(markup, /class="lb halo"/g)).toBe(2);
  });

  test("names from right to left are kept together", () => {
    const labels = codes.map((code) => ({ code, name: "בני ברק", value: "3.1" }));
    const { markup } = choropleth({ ...common, base: wide, classOf, labels });
    expect(count(markup, /\u2068בני ברק\u2069/g)).toBe(6);
    expect(markup).toContain('direction="ltr"');
  });

  test("a keyboard walks in the order of the links", () => {
    const links = common.links.toReversed();
    const { markup } = choropleth({ ...common, base: wide, classOf, links });
    const order = [...markup.matchAll(/href="\/en\/(T\d\d)\/"/g)].map(([, code]) => code);
    expect(order).toEqual(codes.toReversed());
  });

  test("all labels are short where most of them would be", () => {
    const labels = codes.map((code) => ({
      code,
      name: "A name as long as a procession",
      value: "7",
    }));
    const narrow = mapBase(towns, { widthPx: 180, maxHeightPx: 200 });
    const { markup } = choropleth({ ...common, base: narrow, classOf, labels });
    expect(markup).not.toContain("procession");
    expect(count(markup, />7<\/tspan/g)).toBe(6);
  });
});
