import { expect, test } from "vitest";
import { observationTables } from "../../src/derive/observation-tables.ts";
import { seen } from "./hamlets.ts";

const tables = observationTables([
  seen("people", "H1", { value: 12, period: "2021" }),
  seen("people", "H1", { value: 5, period: "2021", breakdown: "sex=f" }),
  seen("people", "H1", { value: 10, period: "2020" }),
  seen("homes", "H1", { value: 4, period: "2021" }),
  seen("homes", "H2", { value: 3, period: "2021" }),
  seen("homes", "H2", { value: 9, period: "2021" }),
]);
const at = { indicator: "people", area: "H1", period: "2021", breakdown: "" };

test("an observation is found by all four of its keys", () => {
  expect(tables.at(at)?.value).toBe(12);
  expect(tables.at({ ...at, breakdown: "sex=f" })?.value).toBe(5);
  expect(tables.at({ ...at, period: "2020" })?.value).toBe(10);
  expect(tables.at({ ...at, indicator: "homes" })?.value).toBe(4);
});

test.each([{ indicator: "births" }, { area: "H9" }, { period: "1999" }, { breakdown: "sex=m" }])(
  "nothing is found where one of them is another: %j",
  (other) => {
    expect(tables.at({ ...at, ...other })).toBeUndefined();
  },
);

test("of two observations in the same place the later one stands", () => {
  expect(tables.at({ ...at, indicator: "homes", area: "H2" })?.value).toBe(9);
});
