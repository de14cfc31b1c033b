import { describe, expect, test } from "vitest";
import { aggregates } from "../../src/derive/aggregates.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { found, hamlet, hamlets, measured, row, seen, share, valley } from "./hamlets.ts";

const PEOPLE = measured("people");
const AGE = measured("age", { kind: "mean", aggregate: "weighted-mean", weight: "people" });
const RATE = share("pupil-share");
const COUNTED = [
  ...row("people", 100, 300, 400),
  seen("pupil-share", "H1", { value: 10, numerator: 10, denominator: 100 }),
  seen("pupil-share", "H2", { value: 30, numerator: 90, denominator: 300 }),
];
const H3 = seen("pupil-share", "H3", { value: 50, numerator: 200, denominator: 400 });

describe("the sum of a larger area", () => {
  test("is that of its parts", () => {
    const atlas = deriveAtlas(hamlets([PEOPLE], row("people", 100, 300, 400)));
    expect(found(atlas, "people")).toMatchObject({ value: 800, status: "ok", derived: true });
  });

  test("is missing where one part is, and not the sum of the others", () => {
    const atlas = deriveAtlas(hamlets([PEOPLE], row("people", 100, "missing", 400)));
    expect(found(atlas, "people")).toMatchObject({ value: null, status: "missing" });
  });

  test("is missing where a part was never delivered", () => {
    const atlas = deriveAtlas(hamlets([PEOPLE], row("people", 100, 300)));
    expect(found(atlas, "people")).toMatchObject({ value: null, status: "missing" });
  });

  test("is withheld where one part is, even where another is missing", () => {
    const atlas = deriveAtlas(hamlets([PEOPLE], row("people", 100, "missing", "suppressed")));
    expect(found(atlas, "people")).toMatchObject({ value: null, status: "suppressed" });
  });

  test("is estimated where one part is, and provisional where one part is", () => {
    const atlas = deriveAtlas(
      hamlets(
        [PEOPLE],
        [
          ...row("people", 100, 300),
          seen("people", "H3", { value: 400, status: "estimated", provisional: true }),
        ],
      ),
    );
    expect(found(atlas, "people")).toMatchObject({
      value: 800,
      status: "estimated",
      provisional: true,
    });
  });

  test("counts a zero as a number and leaves out a part to which it does not apply", () => {
    const atlas = deriveAtlas(hamlets([PEOPLE], row("people", 0, "not-applicable", 400)));
    expect(found(atlas, "people")).toMatchObject({ value: 400, status: "ok" });
  });

  test("does not apply where it applies to no part", () => {
    const nowhere = row("people", "not-applicable", "not-applicable", "not-applicable");
    const atlas = deriveAtlas(hamlets([PEOPLE], nowhere));
    expect(found(atlas, "people")).toMatchObject({ value: null, status: "not-applicable" });
  });

  test("is free of the dust of binary fractions", () => {
    const atlas = deriveAtlas(hamlets([PEOPLE], row("people", 0.1, 0.2, 0)));
    expect(found(atlas, "people")?.value).toBe(0.3);
  });

  test("is made for each period and each breakdown by itself", () => {
    const women = { breakdown: "sex=f" };
    const atlas = deriveAtlas(
      hamlets(
        [PEOPLE],
        [
          ...row("people", 1, 2, 3),
          ...["H1", "H2", "H3"].map((area) => seen("people", area, { value: 5, period: "2020" })),
          ...["H1", "H2", "H3"].map((area) => seen("people", area, { value: 7, ...women })),
        ],
      ),
    );
    expect(found(atlas, "people")?.value).toBe(6);
    expect(found(atlas, "people", { period: "2020" })?.value).toBe(15);
    expect(found(atlas, "people", women)?.value).toBe(21);
  });
});

describe("the rate of a larger area", () => {
  test("is the ratio of the sums, never the mean of the rates (method.md 1.3)", () => {
    const atlas = deriveAtlas(hamlets([PEOPLE, RATE], [...COUNTED, H3]));
    const { value, numerator, denominator, status } = found(atlas, "pupil-share") ?? {};
    expect({ value, numerator, denominator, status }).toEqual({
      value: 37.5,
      numerator: 300,
      denominator: 800,
      status: "ok",
    });
  });

  test("is withheld where one part is", () => {
    const withheld = seen("pupil-share", "H3", "suppressed");
    const atlas = deriveAtlas(hamlets([PEOPLE, RATE], [...COUNTED, withheld]));
    expect(found(atlas, "pupil-share")).toMatchObject({
      value: null,
      numerator: null,
      status: "suppressed",
    });
  });

  test.each([
    [100, { status: "partial", value: 25, coverage: 0.8 }],
    [101, { status: "missing", value: null, coverage: 0 }],
  ] as const)(
    "with a part of %d people missing beside 400 with data is as %o",
    (people, expected) => {
      const atlas = deriveAtlas(
        hamlets(
          [PEOPLE, RATE],
          [
            ...row("people", 100, 300, people),
            ...COUNTED.slice(3),
            seen("pupil-share", "H3", "missing"),
          ],
        ),
      );
      expect(found(atlas, "pupil-share")).toMatchObject(expected);
    },
  );

  test("is partial where it is a quotient of counts of which one is missing", () => {
    const quotient = share("pupil-share", { derived: "quotient" });
    const pupils = measured("pupils");
    const atlas = deriveAtlas(
      hamlets(
        [PEOPLE, pupils, quotient],
        [...row("people", 100, 300, 40), ...row("pupils", 10, 90, "missing")],
      ),
    );
    expect(found(atlas, "pupils")).toMatchObject({ value: null, status: "missing" });
    expect(found(atlas, "pupil-share")).toMatchObject({
      value: 25,
      status: "partial",
      coverage: 0.909090909091,
    });
  });

  test("does not count a part to which it does not apply", () => {
    const none = seen("pupil-share", "H3", "not-applicable");
    const atlas = deriveAtlas(hamlets([PEOPLE, RATE], [...COUNTED, none]));
    expect(found(atlas, "pupil-share")).toMatchObject({ value: 25, status: "ok", coverage: 1 });
  });
});

describe("the mean of a larger area", () => {
  test("is weighted by its people", () => {
    const ages = row("age", 40, 44, 44);
    const atlas = deriveAtlas(hamlets([PEOPLE, AGE], [...row("people", 300, 50, 50), ...ages]));
    expect(found(atlas, "age")).toMatchObject({ value: 41, status: "ok" });
  });

  test("is estimated where it is no mean that is averaged but an index", () => {
    const index = measured("age", { kind: "ratio", aggregate: "weighted-mean", weight: "people" });
    const ages = row("age", 40, 44, 44);
    const atlas = deriveAtlas(hamlets([PEOPLE, index], [...row("people", 300, 50, 50), ...ages]));
    expect(found(atlas, "age")).toMatchObject({ value: 41, status: "estimated" });
  });

  test("is partial where the missing part holds a fifth of the people, missing where more", () => {
    const ages = row("age", 40, 44, "missing");
    const fifth = hamlets([PEOPLE, AGE], [...row("people", 300, 100, 100), ...ages]);
    expect(found(deriveAtlas(fifth), "age")).toMatchObject({ status: "partial", coverage: 0.8 });
    const more = hamlets([PEOPLE, AGE], [...row("people", 300, 100, 101), ...ages]);
    expect(found(deriveAtlas(more), "age")).toMatchObject({ value: null, status: "missing" });
  });
});

describe("no value is computed", () => {
  test("for an indicator that is not aggregated", () => {
    const median = measured("income", { aggregate: "none" });
    const atlas = deriveAtlas(hamlets([median], row("income", 1, 2, 3)));
    expect(found(atlas, "income")).toBeUndefined();
  });

  test("for an area that its parts do not fill", () => {
    const areas = [hamlet("H1"), hamlet("H2"), hamlet("H3"), valley({ complete: false })];
    const atlas = deriveAtlas(hamlets([PEOPLE], row("people", 1, 2, 3), { areas }));
    expect(found(atlas, "people")).toBeUndefined();
  });

  test("from a neighbour that is drawn for context only", () => {
    const areas = [hamlet("H1"), hamlet("H2"), hamlet("H3", { role: "context" }), valley()];
    const atlas = deriveAtlas(hamlets([PEOPLE], row("people", 1, 2, 3), { areas }));
    expect(found(atlas, "people")?.value).toBe(3);
  });

  test("in the place of one that was delivered, whatever the sum", () => {
    const delivered = seen("people", "V", 805);
    const atlas = deriveAtlas(hamlets([PEOPLE], [...row("people", 100, 300, 400), delivered]));
    expect(found(atlas, "people")).toMatchObject({ value: 805, derived: false });
  });

  test("in the place of one that was delivered as missing", () => {
    const delivered = seen("people", "V", "missing");
    const atlas = deriveAtlas(hamlets([PEOPLE], [...row("people", 100, 300, 400), delivered]));
    expect(found(atlas, "people")).toMatchObject({ value: null, derived: false });
  });
});

test("levels are summed from below, each from the one under it", () => {
  const base = hamlets([PEOPLE], row("people", 1, 2, 4));
  const level = (id: string) => ({ ...base.config.levels[0], id });
  const levels = ["region", "valley", "hamlet"].map(level) as typeof base.config.levels;
  const atlas = {
    ...base,
    config: { ...base.config, levels },
    areas: [
      hamlet("H1"),
      hamlet("H2"),
      hamlet("H3", { parent: "W" }),
      hamlet("R", { level: "region", parent: null }),
      valley({ parent: "R" }),
      valley({ code: "W", parent: "R" }),
    ],
  };
  const observations = aggregates(atlas);
  expect(found({ observations }, "people", { area: "W" })?.value).toBe(4);
  expect(found({ observations }, "people", { area: "V" })?.value).toBe(3);
  expect(found({ observations }, "people", { area: "R" })?.value).toBe(7);
});
