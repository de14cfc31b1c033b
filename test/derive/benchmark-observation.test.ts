import { expect, test } from "vitest";
import { benchmarkObservation } from "../../src/derive/benchmark-observation.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { hamlets, measured, seen } from "./hamlets.ts";

const base = hamlets([measured("people")], [seen("people", "V", 5), seen("people", "H1", 2)]);
const lookupOf = (benchmark?: string) =>
  atlasLookup({ ...base, config: { ...base.config, benchmark } });
const request = { indicator: "people", level: "hamlet", period: "2021" };

test("the benchmark is found with its value", () => {
  const found = benchmarkObservation(lookupOf("V"), request);
  expect([found?.area.code, found?.observation.value]).toEqual(["V", 5]);
});

test("the benchmark is none where it is of the level shown, not declared, or without a number", () => {
  expect(benchmarkObservation(lookupOf("H1"), request)).toBeUndefined();
  expect(benchmarkObservation(lookupOf(), request)).toBeUndefined();
  expect(benchmarkObservation(lookupOf("V"), { ...request, period: "2020" })).toBeUndefined();
});
