import { describe, expect, test } from "vitest";
import type { Direction } from "../../src/model/indicator.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { ranking } from "../../src/derive/ranking.ts";
import { hamlet, hamlets, measured, row, valley } from "./hamlets.ts";

type Found = Parameters<typeof row>[1];

/** Ranks hamlets by their values; gives code, rank and, after an equals sign, that it is shared. */
function ranked(direction: Direction, values: readonly Found[]): readonly string[] {
  const indicator = measured("debt", { kind: "mean", direction });
  const areas = [...values.map((_, i) => hamlet(`H${i + 1}`)), valley()];
  const lookup = atlasLookup(hamlets([indicator], row("debt", ...values), { areas }));
  const request = { indicator, level: "hamlet", period: "2021" };
  return ranking(lookup, request).map(
    ({ area, rank, isTied }) => `${area.code} ${isTied ? "=" : ""}${rank ?? "–"}`,
  );
}

describe("rank 1 is", () => {
  test("the highest where higher is worse or neither", () => {
    expect(ranked("higher-worse", [10, 30, 20])).toEqual(["H2 1", "H3 2", "H1 3"]);
    expect(ranked("neutral", [10, 30, 20])).toEqual(["H2 1", "H3 2", "H1 3"]);
  });

  test("the lowest where higher is better", () => {
    expect(ranked("higher-better", [10, 30, 20])).toEqual(["H1 1", "H3 2", "H2 3"]);
  });
});

test("equal values share the better number, and the next is left out", () => {
  expect(ranked("neutral", [20, 30, 20, 30, 10])).toEqual([
    "H2 =1",
    "H4 =1",
    "H1 =3",
    "H3 =3",
    "H5 5",
  ]);
});

test("values that differ by the dust of binary fractions are equal", () => {
  expect(ranked("neutral", [0.1 + 0.2, 0.3])).toEqual(["H1 =1", "H2 =1"]);
});

test("places without a value come last, by code, without a rank and with their reason", () => {
  const values = ["suppressed", 5, "missing", 9] as const;
  expect(ranked("neutral", values)).toEqual(["H4 1", "H2 2", "H1 –", "H3 –"]);
  const indicator = measured("debt", { kind: "mean" });
  const lookup = atlasLookup(hamlets([indicator], row("debt", "suppressed", 5)));
  const items = ranking(lookup, { indicator, level: "hamlet", period: "2021" });
  expect(items.map(({ status }) => status)).toEqual(["ok", "suppressed", "missing"]);
});

test("a neighbour that is drawn for context only is not ranked", () => {
  const indicator = measured("debt", { kind: "mean" });
  const areas = [hamlet("H1"), hamlet("H2", { role: "context" }), valley()];
  const lookup = atlasLookup(hamlets([indicator], row("debt", 1, 2), { areas }));
  const items = ranking(lookup, { indicator, level: "hamlet", period: "2021" });
  expect(items.map(({ area }) => area.code)).toEqual(["H1"]);
});

test("a single place with a value has no rank and stays first", () => {
  expect(ranked("neutral", ["missing", 5, "suppressed"])).toEqual(["H2 –", "H1 –", "H3 –"]);
});
