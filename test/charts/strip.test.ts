import { expect, test } from "vitest";
import { strip, stripExtent } from "../../src/charts/strip.ts";
import { expectGolden } from "./golden.ts";
import { attributes, elements, pieces, texts } from "./picture.ts";
import { sampleStrip } from "./samples.ts";

function startOf(picture: ReturnType<typeof strip>, selector: string): number {
  return Number(/^M([\d.]+) /.exec(attributes(picture, selector, "d")[0] ?? "")?.[1]);
}

test("a value equal to the lowest stands at the left end, the highest at the right end", () => {
  const at = (value: number) =>
    startOf(strip(sampleStrip({ value, interval: null, benchmark: null })), ".f-accent");
  expect([at(10), at(20), at(30)]).toEqual([9, 135, 261]);
});

test("where all are equal everything stands in the middle", () => {
  const equal = sampleStrip({ values: [4, 4], value: 4, interval: [4, 4], benchmark: 4 });
  const places = [".f-accent", ".n-tick2", ".n-mean", ".n-ci"].map((selector) =>
    startOf(strip(equal), selector),
  );
  expect(places).toEqual([135, 135, 135, 135]);
});

test("each area has its tick, equal ones too", () => {
  const [ticks = ""] = attributes(strip(sampleStrip({ values: [1, 2, 2, 5] })), ".n-tick2", "d");
  expect(pieces(ticks)).toBe(4);
});

test("of very many areas so few ticks are drawn that they stay apart, from the lowest to the highest", () => {
  const values = Array.from({ length: 7904 }, (_, i) => (i * i) % 1009);
  const sample = sampleStrip({ values, value: 5, interval: null, benchmark: null });
  for (const mirrored of [false, true]) {
    const [ticks = ""] = attributes(strip({ ...sample, mirrored }), ".n-tick2", "d");
    const steps = ticks.match(/(?<=m)-?\d+/g)?.map(Number) ?? [];
    const start = mirrored ? 261 : 9;
    expect(ticks.startsWith(`M${start} 8v17m`)).toBe(true);
    expect(start + steps.reduce((sum, step) => sum + step, 0)).toBe(mirrored ? 9 : 261);
    expect(new Set(steps.map(Math.sign))).toEqual(new Set([mirrored ? -1 : 1]));
    expect(Math.min(...steps.map(Math.abs))).toBe(2);
  }
});

test("ticks that stand for very many areas stay apart on a wider axis too, those of few do not", () => {
  const values = Array.from({ length: 127 }, (_, i) => i);
  const steps = (isThinned: boolean) => {
    const picture = strip(
      sampleStrip({ values, isThinned, interval: [-40, 160], benchmark: null }),
    );
    const [ticks = ""] = attributes(picture, ".n-tick2", "d");
    return ticks.match(/(?<=m)[\d.]+/g)?.map(Number) ?? [];
  };
  expect(new Set(steps(true))).toEqual(new Set([2]));
  expect(steps(false)).toHaveLength(126);
});

test("further areas stand behind in grey and stretch the axis", () => {
  const picture = strip(sampleStrip({ others: [0, 40, 40], interval: null, benchmark: null }));
  expect(pieces(attributes(picture, ".n-tick", "d")[0] ?? "")).toBe(3);
  expect(startOf(picture, ".n-tick")).toBe(9);
  expect(startOf(picture, ".n-tick2")).toBe(72);
  expect(stripExtent(sampleStrip({ others: [0, 40] }))).toEqual([0, 40]);
});

test("an interval wider than all values stays inside the strip", () => {
  const picture = strip(sampleStrip({ interval: [-100, 100] }));
  expect(attributes(picture, ".n-ci", "d")).toEqual(["M9 16.5H261"]);
});

test("what is not known is not drawn", () => {
  const picture = strip(sampleStrip({ value: null, interval: null, benchmark: null }));
  expect(elements(picture, ".f-accent, .n-ci, .n-mean")).toHaveLength(0);
  expect(texts(picture)).toEqual(["10.0", "30.0"]);
});

test("the extent covers areas, interval and benchmark, and is unknown without any", () => {
  expect(stripExtent(sampleStrip({ interval: [2, 50], benchmark: 1 }))).toEqual([1, 50]);
  expect(stripExtent({ values: [], value: null, interval: null, benchmark: null })).toBeNull();
});

test("the strip looks as it was approved", () => {
  expectGolden("strip", strip(sampleStrip()));
});
