import { describe, expect, test } from "vitest";

import { periodParts } from "../../src/disclosure/period-parts.ts";

describe("parts of a period", () => {
  test("are the years of a span, the quarters of a year and the months of a quarter", () => {
    const quarters = ["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"];
    const months = ["2021-01", "2021-02", "2021-03"];
    expect(periodParts(["2020", "2021", "2020/2021", ...quarters, ...months])).toEqual([
      { total: "2021", parts: quarters },
      { total: "2020/2021", parts: ["2020", "2021"] },
      { total: "2021-Q1", parts: months },
    ]);
  });

  test("count only where none of them is lacking", () => {
    expect(periodParts(["2019", "2021", "2019/2021", "2021-Q1", "2021-Q2"])).toEqual([]);
    expect(periodParts(["2021", "2020-21", "someday"])).toEqual([]);
  });
});
