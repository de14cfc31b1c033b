import { join } from "node:path";
import { expect, test } from "vitest";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { comparison } from "../../src/derive/comparison.ts";
import { atlasLookup, indicatorOf } from "../../src/derive/lookup.ts";
import { formatNumber } from "../../src/scales/format-number.ts";
import { found } from "./hamlets.ts";

const { atlas, problems } = readAtlas(settings({ ATLAS: join(import.meta.dirname, "../..") }));

/**
 * The last row of the table of municipalities as the plan prints it: Ambito territoriale di Suzzara,
 * Piano di zona 2021–2023, context analysis, row "Ambito". The atlas is given the rows above it only.
 */
const PRINTED = [
  ["population", 0, "51.179"],
  ["mean-age", 1, "46,1"],
  ["household-size", 2, "2,47"],
  ["old-age-index", 1, "181,9"],
  ["birth-rate", 1, "7,5"],
] as const;

function valueOf(indicator: string, area = "zona-suzzara"): number {
  if (atlas === undefined) throw new Error("missing atlas: suzzara");
  const value = found(atlas, indicator, { area })?.value;
  if (value == null) throw new Error(`missing value: ${indicator}`);
  return value;
}

test("the atlas of Suzzara is read without a problem", () => {
  expect(problems).toEqual([]);
});

test.each(PRINTED)(
  "the computed %s of the zone is what the plan prints",
  (code, decimals, printed) => {
    expect(formatNumber(valueOf(code), { language: "it", decimals })).toBe(printed);
  },
);

test("a mean of the household sizes, weighted by people or not, is not what the plan prints", () => {
  const parts = (atlas?.areas ?? []).filter(({ parent }) => parent === "zona-suzzara");
  const sizes = parts.map(({ code }) => valueOf("household-size", code));
  const people = parts.map(({ code }) => valueOf("population", code));
  const weighted = sizes.reduce((sum, size, i) => sum + size * (people[i] ?? 0), 0);
  const plain = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const printed = (value: number) => formatNumber(value, { language: "it", decimals: 2 });
  expect(printed(plain)).toBe("2,49");
  expect(printed(weighted / valueOf("population"))).toBe("2,48");
});

test("nothing of the zone was delivered: all of it is computed, and says so", () => {
  const zone = atlas?.observations.filter(({ area }) => area === "zona-suzzara") ?? [];
  expect(new Set(zone.map(({ indicator }) => indicator)).size).toBe(9);
  expect(zone.every(({ derived }) => derived)).toBe(true);
});

test("births are worked out from a printed rate and are called estimated", () => {
  const births = atlas?.observations.filter(({ indicator }) => indicator === "births") ?? [];
  expect(births).toHaveLength(7);
  expect(births.every(({ status, derived }) => status === "estimated" && derived)).toBe(true);
});

test("the birth rate and household size of the zone stand on worked-out counts and say so", () => {
  if (atlas === undefined) throw new Error("missing atlas: suzzara");
  const statusOf = (indicator: string, area: string) => found(atlas, indicator, { area })?.status;
  expect(statusOf("birth-rate", "zona-suzzara")).toBe("estimated");
  expect(statusOf("household-size", "zona-suzzara")).toBe("estimated");
  expect(statusOf("birth-rate", "020065")).toBe("ok");
});

test("the birth rate of Suzzara is similar to that of the rest: a difference would be rounding", () => {
  if (atlas === undefined) throw new Error("missing atlas: suzzara");
  const lookup = atlasLookup(atlas);
  const request = { area: "020065", benchmark: "zona-suzzara", period: "2021" };
  const indicator = indicatorOf(lookup, "birth-rate");
  const lower = found(atlas, "birth-rate", { area: "020065" })?.lower ?? 0;
  const { flag, benchmarkValue } = comparison(lookup, { indicator, ...request });
  expect(lower).toBeGreaterThan(benchmarkValue ?? Infinity);
  expect(flag).toBe("similar");
});
