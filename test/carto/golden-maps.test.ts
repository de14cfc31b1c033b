import { describe, test } from "vitest";
import { choropleth } from "../../src/carto/choropleth.ts";
import { locatorMap } from "../../src/carto/locator-map.ts";
import { mapBase } from "../../src/carto/map-base.ts";
import { symbolMap } from "../../src/carto/symbol-map.ts";
import { expectGolden } from "./golden.ts";
import { geometryOf, sixTowns, zoneGeometries } from "./zone-of-areas.ts";

const towns = geometryOf(zoneGeometries(sixTowns), "town");
const codes = towns.members;
const classes = ["q1", "q3", "q1", "q5", "nodata", "supp"];
const latin = ["Moglia", "Suzzara", "Pegognaga", "San Benedetto Po", "Gonzaga", "Motteggiana"];
const hebrew = ["ראמה", "נחף", "כרמיאל", "בענה", "דיר אל-אסד", "מג'ד אל-כרום"];

const wide = mapBase(towns, { widthPx: 720, maxHeightPx: 480 });
const narrow = mapBase(towns, { widthPx: 354, maxHeightPx: 420 });

function drawnWith(names: readonly string[]) {
  const nameOf = new Map(codes.map((code, i) => [code, names[i] ?? code]));
  return {
    id: "map",
    title: names[0] ?? "",
    description: names.join(", "),
    labels: codes.map((code, i) => ({
      code,
      name: nameOf.get(code) ?? code,
      value: i < 4 ? String(12.5 + i) : "",
    })),
    links: codes.map((code) => ({ code, href: `/${code}/`, label: nameOf.get(code) ?? code })),
    names: codes.map((code) => ({ code, name: nameOf.get(code) ?? code })),
    scaleLabel: (kilometres: number) => `${kilometres} km`,
    classOf: (code: string) => classes[codes.indexOf(code)] ?? "nodata",
    values: codes.map((code, i) => ({ code, value: i < 5 ? i * 400 : null })),
    maxRadiusPx: 40,
    area: "T21",
  };
}

describe("the maps of a zone look as they did", () => {
  test("from left to right", () => {
    const options = drawnWith(latin);
    expectGolden("choropleth", choropleth({ ...options, base: wide }));
    expectGolden("choropleth-narrow", choropleth({ ...options, base: narrow }));
    expectGolden("symbol-map", symbolMap({ ...options, base: wide }));
    expectGolden("locator-map", locatorMap({ ...options, base: narrow }));
  });

  test("from right to left", () => {
    const options = drawnWith(hebrew);
    expectGolden("choropleth-hebrew", choropleth({ ...options, base: wide }));
    expectGolden("locator-map-hebrew", locatorMap({ ...options, base: narrow }));
  });
});
