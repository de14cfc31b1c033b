import { describe, expect, test } from "vitest";
import {
  areaOf,
  atlasLookup,
  indicatorOf,
  levelOf,
  levelsOf,
  membersOf,
  observationOf,
  periodsOf,
} from "../../src/derive/lookup.ts";
import { hamlet, hamlets, measured, seen, valley } from "./hamlets.ts";

const lookup = atlasLookup(
  hamlets(
    [measured("people"), measured("homes")],
    [
      seen("people", "H1", { value: 12, period: "2021" }),
      seen("people", "H1", { value: 10, period: "2019/2021" }),
      seen("people", "H1", { value: 11, period: "2020-Q4" }),
      seen("people", "H1", { value: 5, period: "2022", breakdown: "sex=f" }),
      seen("people", "V", { value: 12, period: "2021" }),
      seen("people", "X", { value: 99, period: "1999" }),
    ],
    { areas: [hamlet("H1"), hamlet("H2"), valley(), hamlet("X", { role: "context" })] },
  ),
);

test("what has a code is found by it", () => {
  expect(areaOf(lookup, "H2").slug).toBe("h2");
  expect(indicatorOf(lookup, "homes").code).toBe("homes");
  expect(levelOf(lookup, "valley").id).toBe("valley");
});

describe("a code that is not in the atlas is our own slip, told with the code", () => {
  test.each([
    [() => areaOf(lookup, "H9"), "unknown area: H9"],
    [() => indicatorOf(lookup, "h"), "unknown indicator: h"],
    [() => levelOf(lookup, "x"), "unknown level: x"],
  ])("%#", (ask, said) => {
    expect(ask).toThrow(said);
  });
});

test("the members of a level are counted without the neighbours drawn for context", () => {
  expect(membersOf(lookup, "hamlet").map(({ code }) => code)).toEqual(["H1", "H2"]);
  expect(lookup.childrenByArea.get("V")?.map(({ code }) => code)).toEqual(["H1", "H2"]);
  expect(membersOf(lookup, "nowhere")).toEqual([]);
});

test("the periods of an indicator are those of totals of members, the oldest first", () => {
  expect(periodsOf(lookup, "people", "hamlet")).toEqual(["2020-Q4", "2019/2021", "2021"]);
  expect(periodsOf(lookup, "homes", "hamlet")).toEqual([]);
});

test("an indicator is at the levels where it has numbers, the largest areas first", () => {
  expect(levelsOf(lookup, "people").map(({ id }) => id)).toEqual(["valley", "hamlet"]);
  expect(levelsOf(lookup, "homes")).toEqual([]);
});

test("an observation is found by its breakdown too; what was never delivered is not found", () => {
  const at = { indicator: "people", area: "H1", period: "2022" };
  expect(observationOf(lookup, { ...at, breakdown: "sex=f" })?.value).toBe(5);
  expect(observationOf(lookup, at)).toBeUndefined();
});
