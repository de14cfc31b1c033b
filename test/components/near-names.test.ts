import { expect, test } from "vitest";
import { nearNames } from "../../src/components/near-names.client.ts";

const NAMES = [
  ["/el/areas/municipality/heraklion/", "Ηράκλειο", "Heraklion", "Δήμος Ηρακλείου"],
  ["/el/areas/municipality/chania/", "Χανιά", "Chania"],
  ["/el/areas/regional-unit/chania/", "Π.Ε. Χανίων", "Chania regional unit"],
  ["/el/indicators/density/", "Πυκνότητα πληθυσμού", "Population density"],
] as const;

const near = (query: string) => nearNames(query, NAMES).map(({ name }) => name);

test.each([
  ["a letter left out", "Heraklin"],
  ["a letter added", "Herakllion"],
  ["a letter changed", "Herakleon"],
  ["two neighbours swapped", "Heralkion"],
])("%s is near", (_, query) => {
  expect(near(query)).toEqual(["Ηράκλειο"]);
});

test("two wrong letters are not near", () => {
  expect(near("Heralkin")).toEqual([]);
});

test("what is called so is no near miss", () => {
  expect(near("Heraklion")).toEqual([]);
});

test("a name of as many words comes before longer ones", () => {
  expect(near("Chanja")).toEqual(["Χανιά", "Π.Ε. Χανίων"]);
});

test("each word is compared with the words of a name, in any order", () => {
  expect(near("density populatoin")).toEqual(["Πυκνότητα πληθυσμού"]);
});

test("a short word is near to nothing", () => {
  expect(near("Κως")).toEqual([]);
});
