import { expect, test } from "vitest";

import { birthRate } from "../../src/stats/birth-rate.ts";
import { dependency } from "../../src/stats/dependency.ts";
import { meanAge } from "../../src/stats/mean-age.ts";
import { propagateStatus } from "../../src/stats/propagate-status.ts";
import { ratio } from "../../src/stats/ratio.ts";

test("a missing part makes a ratio missing, also over a denominator of 0", () => {
  expect(ratio({ numerator: null, denominator: 5 })).toEqual({ value: null, status: "missing" });
  expect(ratio({ numerator: 5, denominator: null })).toEqual({ value: null, status: "missing" });
  expect(ratio({ numerator: null, denominator: 0 }).status).toBe("missing");
});

test("a negative count is contradictory input, a negative sum behind a mean is not", () => {
  const negative = { numerator: -3, denominator: 4 };
  expect(ratio({ ...negative, kind: "rate" }).status).toBe("error:negative-count");
  expect(ratio({ ...negative, kind: "mean" })).toEqual({ value: -0.75, status: "ok" });
  expect(ratio({ numerator: 3, denominator: -4, kind: "mean" }).status).toBe(
    "error:negative-count",
  );
});

test("floating noise does not lift a proportion of all above all", () => {
  const all = { numerator: 0.1 + 0.2, denominator: 0.3, kind: "proportion" } as const;
  expect(ratio(all).status).toBe("ok");
});

test("a missing count of births or people is missing, not 0", () => {
  const year = { births: 4, populationStart: 100, populationEnd: 100 };
  expect(birthRate({ ...year, births: null }).status).toBe("missing");
  expect(birthRate({ ...year, populationEnd: null })).toEqual({
    meanPopulation: null,
    value: null,
    status: "missing",
  });
});

test("without the elderly only the ratio of the young is known", () => {
  expect(dependency({ children: 30, adults: 150, elderly: null })).toEqual({
    structural: null,
    young: 20,
    oldAge: null,
    status: "missing",
  });
});

test("a mean age from wide groups is estimated, the open group at the end excepted", () => {
  const young = { from: 0, to: 5, people: 10 };
  const open = { from: 85, to: null, people: 10 };
  expect(meanAge([young, open])).toEqual({ value: 46.25, status: "ok" });
  expect(meanAge([young, { from: 5, to: 85, people: 0 }, open]).status).toBe("estimated");
});

test("the open group is narrower the later it begins", () => {
  const alone = (from: number) => meanAge([{ from, to: null, people: 1 }]).value;
  expect([65, 85, 100].map(alone)).toEqual([75, 90, 102.5]);
});

test("the mean age of nobody is undefined, of an unknown group missing", () => {
  expect(meanAge([]).status).toBe("undefined");
  expect(meanAge([{ from: 0, to: 5, people: null }]).status).toBe("missing");
});

test("the worst status wins, an error above all, and none is ok", () => {
  expect(propagateStatus(["suppressed", "error"])).toBe("error");
  expect(propagateStatus(["undefined", "not-applicable"])).toBe("undefined");
  expect(propagateStatus(["partial", "estimated"])).toBe("partial");
  expect(propagateStatus([])).toBe("ok");
});
