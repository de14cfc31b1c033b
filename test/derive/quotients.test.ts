import { describe, expect, test } from "vitest";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { found, hamlet, hamlets, measured, row, seen, share, valley } from "./hamlets.ts";

const PEOPLE = measured("people");
const PUPILS = measured("pupils");
const QUOTIENT = share("pupil-share", { derived: "quotient" });

function pupilsIn(pupils: number | "missing" | "suppressed", people: number | "missing") {
  const observations = [seen("pupils", "H1", pupils), seen("people", "H1", people)];
  const atlas = deriveAtlas(hamlets([PEOPLE, PUPILS, QUOTIENT], observations));
  return found(atlas, "pupil-share", { area: "H1" });
}

describe("a quotient of two counts", () => {
  test("is computed with its parts beside it, and says that it is computed", () => {
    expect(pupilsIn(28, 80)).toMatchObject({
      value: 35,
      status: "ok",
      numerator: 28,
      denominator: 80,
      derived: true,
    });
  });

  test("of a true zero is zero", () => {
    expect(pupilsIn(0, 80)).toMatchObject({ value: 0, status: "ok" });
  });

  test("by zero is undefined, also of zero", () => {
    expect(pupilsIn(0, 0)).toMatchObject({ value: null, status: "undefined" });
    expect(pupilsIn(3, 0)).toMatchObject({ value: null, status: "undefined" });
  });

  test("is missing where a part is, and withheld where a part is withheld", () => {
    expect(pupilsIn("missing", 80)).toMatchObject({ value: null, status: "missing" });
    expect(pupilsIn(28, "missing")).toMatchObject({ value: null, status: "missing" });
    expect(pupilsIn("suppressed", 80)).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      status: "suppressed",
    });
    expect(pupilsIn("suppressed", "missing")).toMatchObject({ status: "suppressed" });
  });

  test("does not take the place of one that was delivered", () => {
    const observations = [...row("pupils", 28), ...row("people", 80), ...row("pupil-share", 34.9)];
    const atlas = deriveAtlas(hamlets([PEOPLE, PUPILS, QUOTIENT], observations));
    expect(found(atlas, "pupil-share", { area: "H1" })).toMatchObject({
      value: 34.9,
      derived: false,
    });
  });

  test("of a larger area is that of its own counts, though one of a part is withheld", () => {
    const observations = [
      ...row("people", 100, 200, 300),
      ...row("pupils", 10, 40, 60),
      seen("people", "V", 600),
      seen("pupils", "V", 110),
      seen("pupil-share", "H1", "suppressed"),
    ];
    const atlas = deriveAtlas(hamlets([PEOPLE, PUPILS, QUOTIENT], observations));
    expect(found(atlas, "pupil-share", { area: "H1" })).toMatchObject({ status: "suppressed" });
    expect(found(atlas, "pupil-share", { area: "V" })).toMatchObject({
      value: (110 / 600) * 100,
      status: "ok",
      numerator: 110,
      denominator: 600,
    });
  });

  test("by the size of a place needs the size of that place", () => {
    const density = measured("density", {
      kind: "ratio",
      aggregate: "none",
      derived: "quotient",
      numerator: "people",
      denominator: "area_km2",
    });
    const areas = [hamlet("H1", { areaKm2: 8 }), hamlet("H2"), valley({ areaKm2: 16 })];
    const atlas = deriveAtlas(hamlets([PEOPLE, density], row("people", 100, 60), { areas }));
    expect(found(atlas, "density", { area: "H1" })).toMatchObject({ value: 12.5, denominator: 8 });
    expect(found(atlas, "density", { area: "H2" })).toMatchObject({ status: "missing" });
    expect(found(atlas, "density")).toMatchObject({ value: 10, numerator: 160, denominator: 16 });
  });
});

describe("a change since a period", () => {
  const change = measured("growth", {
    kind: "ratio",
    aggregate: "none",
    derived: "change-since-2018",
    numerator: "people",
  });
  const at = (period: string, value: number | "missing" | "suppressed") =>
    seen("people", "H1", typeof value === "number" ? { value, period } : { status: value, period });
  const growth = (period: string, ...observations: readonly ReturnType<typeof at>[]) =>
    found(deriveAtlas(hamlets([PEOPLE, change], observations)), "growth", { area: "H1", period });

  test("is in per cent of the first value, for every later period and no earlier one", () => {
    const all = [at("2017", 90), at("2018", 80), at("2019", 90), at("2021", 70)];
    expect(growth("2019", ...all)?.value).toBe(12.5);
    expect(growth("2021", ...all)?.value).toBe(-12.5);
    expect(growth("2018", ...all)).toBeUndefined();
    expect(growth("2017", ...all)).toBeUndefined();
  });

  test("is missing where either end is, and withheld where either end is", () => {
    expect(growth("2021", at("2021", 70))).toMatchObject({ value: null, status: "missing" });
    expect(growth("2021", at("2018", "suppressed"), at("2021", 70))).toMatchObject({
      value: null,
      status: "suppressed",
    });
  });

  test("from nothing is undefined", () => {
    expect(growth("2021", at("2018", 0), at("2021", 70))).toMatchObject({
      value: null,
      status: "undefined",
    });
  });

  test("has no interval, even where it is called a proportion", () => {
    const proportion = { ...change, kind: "proportion" as const, denominator: "people" };
    const observations = [at("2018", 80), at("2021", 70)];
    const atlas = deriveAtlas(hamlets([PEOPLE, proportion], observations));
    expect(found(atlas, "growth", { area: "H1" })).toMatchObject({ lower: null, upper: null });
  });
});

describe("a count that a printed rate implies", () => {
  const rate = measured("birth-rate", {
    kind: "rate",
    multiplier: 1000,
    numerator: "births",
    denominator: "people",
    aggregate: "ratio-of-sums",
  });
  const births = measured("births", { derived: "numerator-of:birth-rate" });
  const implied = (...observations: readonly ReturnType<typeof seen>[]) =>
    found(deriveAtlas(hamlets([PEOPLE, rate, births], observations)), "births", { area: "H1" });

  test("is called estimated, since it carries the rounding of the rate", () => {
    expect(implied(...row("people", 8734), ...row("birth-rate", 7.5))).toMatchObject({
      value: 65.505,
      status: "estimated",
      derived: true,
    });
  });

  test("is missing or withheld with the rate or the people", () => {
    expect(implied(...row("birth-rate", 7.5))).toMatchObject({ status: "missing" });
    expect(implied(...row("people", 8734), ...row("birth-rate", "suppressed"))).toMatchObject({
      value: null,
      status: "suppressed",
    });
  });

  test("gives way to one that was delivered", () => {
    const delivered = implied(
      ...row("people", 8734),
      ...row("birth-rate", 7.5),
      ...row("births", 66),
    );
    expect(delivered).toMatchObject({ value: 66, status: "ok", derived: false });
  });

  test("may be the denominator, unless the rate is zero", () => {
    const size = measured("size", { kind: "ratio", numerator: "people", denominator: "homes" });
    const homes = measured("homes", { derived: "denominator-of:size" });
    const homesOf = (value: number) => {
      const observations = [...row("people", 500), ...row("size", value)];
      return found(deriveAtlas(hamlets([PEOPLE, size, homes], observations)), "homes", {
        area: "H1",
      });
    };
    expect(homesOf(2.5)).toMatchObject({ value: 200, status: "estimated" });
    expect(homesOf(0)).toMatchObject({ value: null, status: "undefined" });
  });
});

describe("a number that may still be revised", () => {
  const provisional = { value: 1000, provisional: true };

  test("makes the share of which it is the whole provisional", () => {
    const { observations } = deriveAtlas(
      hamlets(
        [measured("people"), measured("pupils"), share("pupil-share", { derived: "quotient" })],
        [seen("people", "H1", provisional), seen("pupils", "H1", 100)],
      ),
    );
    const shares = observations.filter(({ indicator }) => indicator === "pupil-share");
    expect(shares.find(({ area }) => area === "H1")?.provisional).toBe(true);
  });

  test("makes a change provisional, be it the first number or the last", () => {
    const change = measured("change", {
      kind: "ratio",
      aggregate: "none",
      numerator: "people",
      derived: "change-since-2011",
    });
    const { observations } = deriveAtlas(
      hamlets(
        [measured("people"), change],
        [
          seen("people", "H1", { ...provisional, period: "2011" }),
          seen("people", "H1", { value: 900, period: "2021" }),
        ],
      ),
    );
    expect(observations.find(({ indicator }) => indicator === "change")?.provisional).toBe(true);
  });
});
