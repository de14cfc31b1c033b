import { expect, test } from "vitest";
import { areaOf, atlasLookup } from "../../src/derive/lookup.ts";
import { shareOfParent } from "../../src/derive/share-of-parent.ts";
import { hamlets, measured, seen } from "./hamlets.ts";

const count = { indicator: "people", period: "2021" };

test("a place holds its count in per cent of the count of its parent", () => {
  const observations = [seen("people", "H1", 20), seen("people", "V", 80)];
  const lookup = atlasLookup(hamlets([measured("people")], observations));
  expect(shareOfParent(lookup, areaOf(lookup, "H1"), count)).toBe(25);
  expect(shareOfParent(lookup, areaOf(lookup, "V"), count)).toBeNull();
});

test("a withheld count has no share", () => {
  const observations = [seen("people", "H1", "suppressed"), seen("people", "V", 80)];
  const lookup = atlasLookup(hamlets([measured("people")], observations));
  expect(shareOfParent(lookup, areaOf(lookup, "H1"), count)).toBeNull();
});
