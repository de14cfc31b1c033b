import { expect, test } from "vitest";
import { inventedSides } from "../../src/derive/invented-sides.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { hamlets, measured } from "./hamlets.ts";

/** The sides of a pair without services, by whom its supply is counted and who was invented. */
function sidesOf(
  per: "need" | "residents",
  invented: { readonly need: boolean; readonly residents: boolean },
) {
  const people = measured("people", { illustrative: invented.residents });
  const lookup = atlasLookup(hamlets([people], []));
  const pair = { id: "care", need: "poor", supply: "care", per };
  return inventedSides(lookup, pair, { illustrative: invented.need });
}

test("supply for invented residents is invented, and the need is not", () => {
  const residents = { need: false, residents: true };
  expect(sidesOf("residents", residents)).toEqual({
    isNeedInvented: false,
    isSupplyInvented: true,
    illustrative: true,
  });
  expect(sidesOf("need", residents).illustrative).toBe(false);
});

test("supply for people in an invented need is invented, and that for all residents is not", () => {
  const need = { need: true, residents: false };
  expect(sidesOf("need", need).isSupplyInvented).toBe(true);
  expect(sidesOf("residents", need)).toEqual({
    isNeedInvented: true,
    isSupplyInvented: false,
    illustrative: true,
  });
});
