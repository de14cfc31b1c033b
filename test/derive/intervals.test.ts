import { describe, expect, test } from "vitest";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { CONFIDENCE, intervalOf, STRICT_CONFIDENCE } from "../../src/derive/interval-of.ts";
import { withIntervals } from "../../src/derive/with-intervals.ts";
import { withParts } from "../../src/derive/with-parts.ts";
import { found, hamlets, measured, row, seen, share } from "./hamlets.ts";

const PEOPLE = measured("people");
const PUPILS = measured("pupils");
const SHARE = share("pupil-share");

describe("an interval stands beside", () => {
  test("a share whose counts are known (Wilson; vector ci.wilson 0 of method.md)", () => {
    const interval = intervalOf(SHARE, { numerator: 28, denominator: 100, value: 28 }, CONFIDENCE);
    expect(interval?.lower).toBeCloseTo(20.1396852112, 9);
    expect(interval?.upper).toBeCloseTo(37.4880287099, 9);
  });

  test("a rate whose counts are known (Byar; vector ci.rate 0 of method.md)", () => {
    const rate = measured("births", { kind: "rate", multiplier: 1000 });
    const counts = { numerator: 65, denominator: 2843, value: 22.8631727049 };
    const interval = intervalOf(rate, counts, CONFIDENCE);
    expect(interval?.lower).toBeCloseTo(17.6444557546, 9);
    expect(interval?.upper).toBeCloseTo(29.141448662, 9);
  });

  test("no share whose counts are not known", () => {
    const unknown = { numerator: null, denominator: 100, value: 28 };
    expect(intervalOf(SHARE, unknown, CONFIDENCE)).toBeUndefined();
    const atlas = deriveAtlas(hamlets([SHARE], row("pupil-share", 28)));
    expect(found(atlas, "pupil-share", { area: "H1" })).toMatchObject({ lower: null, upper: null });
  });

  test.each(["count", "mean", "ratio", "score"] as const)("no %s", (kind) => {
    const counts = { numerator: 28, denominator: 100, value: 28 };
    expect(intervalOf({ ...SHARE, kind }, counts, CONFIDENCE)).toBeUndefined();
  });

  test("no value that is withheld or missing", () => {
    const none = { numerator: 28, denominator: 100, value: null };
    expect(intervalOf(SHARE, none, CONFIDENCE)).toBeUndefined();
  });
});

test("the strict interval is wider than the one that is printed", () => {
  const counts = { numerator: 28, denominator: 100, value: 28 };
  const [printed, strict] = [CONFIDENCE, STRICT_CONFIDENCE].map((confidence) =>
    intervalOf(SHARE, counts, confidence),
  );
  expect(strict?.lower).toBeLessThan(printed?.lower ?? 0);
  expect(strict?.upper).toBeGreaterThan(printed?.upper ?? 100);
});

test("an interval that was delivered is kept, and the value stays a delivered one", () => {
  const delivered = { lower: 20, upper: 40, numerator: 28, denominator: 100 };
  const atlas = hamlets([SHARE], [seen("pupil-share", "H1", { value: 28, ...delivered })]);
  expect(withIntervals(atlas)).toEqual(atlas.observations);
  const bare = hamlets(
    [SHARE],
    [seen("pupil-share", "H1", { value: 28, ...delivered, lower: null })],
  );
  expect(withIntervals(bare)[0]).toMatchObject({ value: 28, derived: false });
  expect(withIntervals(bare)[0]?.lower).toBeCloseTo(20.1396852112, 9);
});

describe("the counts of a delivered rate", () => {
  const indicators = [PEOPLE, PUPILS, SHARE];

  test("are put beside it from their own indicators", () => {
    const rows = [...row("people", 80), ...row("pupils", 28), ...row("pupil-share", 35)];
    const observations = withParts(hamlets(indicators, rows));
    expect(found({ observations }, "pupil-share", { area: "H1" })).toMatchObject({
      numerator: 28,
      denominator: 80,
      derived: false,
    });
  });

  test("stay empty, both, where one is not known", () => {
    const observations = withParts(
      hamlets(indicators, [...row("people", 80), ...row("pupil-share", 35)]),
    );
    expect(found({ observations }, "pupil-share", { area: "H1" })).toMatchObject({
      numerator: null,
      denominator: null,
    });
  });

  test("are not put beside a rate that is withheld, from which it could be told", () => {
    const rows = [...row("people", 80), ...row("pupils", 28), ...row("pupil-share", "suppressed")];
    const observations = withParts(hamlets(indicators, rows));
    expect(found({ observations }, "pupil-share", { area: "H1" })).toMatchObject({
      numerator: null,
      denominator: null,
    });
  });
});
