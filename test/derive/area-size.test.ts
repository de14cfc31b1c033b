import { expect, test } from "vitest";
import { areaSize } from "../../src/derive/area-size.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { hamlet, hamlets, valley } from "./hamlets.ts";

const parts = [hamlet("H1", { areaKm2: 2 }), hamlet("H2", { areaKm2: 3.5 })];
const sizeOfValley = (areas: Parameters<typeof hamlets>[2]) => {
  const lookup = atlasLookup(hamlets([], [], areas));
  const found = lookup.areaByCode.get("V");
  return found === undefined ? undefined : areaSize(lookup, found);
};

test("an area has its own size, whatever its parts add up to", () => {
  expect(sizeOfValley({ areas: [...parts, valley({ areaKm2: 9 })] })).toBe(9);
});

test("an area without a size of its own is as large as its parts together", () => {
  expect(sizeOfValley({ areas: [...parts, valley({ areaKm2: null })] })).toBe(5.5);
});

test("the size is not known where a part is not measured or the parts do not fill the area", () => {
  const open = hamlet("H3", { areaKm2: null });
  expect(sizeOfValley({ areas: [...parts, open, valley({ areaKm2: null })] })).toBeNull();
  const larger = valley({ areaKm2: null, complete: false });
  expect(sizeOfValley({ areas: [...parts, larger] })).toBeNull();
});
