import { describe, expect, test } from "vitest";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { needReading } from "../../src/derive/need-reading.ts";
import { hamlets, measured, seen } from "./hamlets.ts";

const PEOPLE = [
  seen("people", "H1", { value: 100, status: "estimated" }),
  seen("people", "H2", { value: 200, provisional: true }),
  seen("people", "H3", { value: null, status: "suppressed" }),
];

function weightsOf(kind: "proportion" | "mean") {
  const indicators = [measured("people"), measured("ill", { kind, multiplier: 100 })];
  const needs = [
    seen("ill", "H1", 10),
    seen("ill", "H2", { value: 20, numerator: 40, denominator: 200 }),
    seen("ill", "H3", 30),
  ];
  const found = needReading(atlasLookup(hamlets(indicators, [...PEOPLE, ...needs])), {
    need: "ill",
  });
  return found?.areas.map(({ weight }) => weight);
}

describe("what a fair share is in proportion to", () => {
  test("is an estimate where the people of a rate are worked back, and none where they were counted", () => {
    expect(weightsOf("proportion")).toEqual([
      { value: 10, status: "estimated", provisional: false },
      { value: 40, status: "ok", provisional: false },
      { value: null, status: "suppressed", provisional: false },
    ]);
  });

  test("is as sure as the residents whom a need weighs", () => {
    expect(weightsOf("mean")).toEqual([
      { value: 1000, status: "estimated", provisional: false },
      { value: 4000, status: "ok", provisional: true },
      { value: null, status: "suppressed", provisional: false },
    ]);
  });
});
