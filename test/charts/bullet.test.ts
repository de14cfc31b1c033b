import fc from "fast-check";
import { expect, test } from "vitest";
import { bullet, type BulletOptions } from "../../src/charts/bullet.ts";
import { expectGolden } from "./golden.ts";
import { attributes, numbers } from "./picture.ts";

const START = 6;
const END = 234;

function drawn(changes: Partial<BulletOptions> = {}) {
  const picture = bullet({
    baseline: 40,
    target: 60,
    latest: 50,
    className: "f-better",
    ...changes,
  });
  if (picture === null) throw new Error("missing bullet: baseline, target and reading are given");
  return picture;
}

function dotOf(changes: Partial<BulletOptions>): number | undefined {
  return numbers(drawn(changes), "circle", "cx")[0];
}

test("the dot stands at the share of the way that is covered", () => {
  expect(dotOf({ latest: 40 })).toBe(START);
  expect(dotOf({ latest: 50 })).toBe((START + END) / 2);
  expect(dotOf({ latest: 60 })).toBe(END);
});

test("a falling target runs forward like a rising one", () => {
  expect(dotOf({ baseline: 40, target: 28, latest: 36 })).toBe(
    dotOf({ baseline: 28, target: 40, latest: 32 }),
  );
});

test("a value beyond the target lengthens the scale, the target stays inside", () => {
  const picture = drawn({ latest: 80 });
  expect(numbers(picture, "circle", "cx")).toEqual([END]);
  expect(attributes(picture, ".n-mean", "d")).toEqual(["M120 3v17"]);
});

test("a value that moved away from the target stands before the baseline", () => {
  const picture = drawn({ latest: 30 });
  expect(numbers(picture, "circle", "cx")).toEqual([START]);
  expect(attributes(picture, ".n-scale", "d")).toEqual(["M82 5v13"]);
});

test("without baseline, target or reading there is no bullet, nor where nothing is to be covered", () => {
  const all = { baseline: 40, target: 60, latest: 50, className: "f-better" };
  expect(bullet({ ...all, baseline: null })).toBeNull();
  expect(bullet({ ...all, target: null })).toBeNull();
  expect(bullet({ ...all, latest: null })).toBeNull();
  expect(bullet({ ...all, target: 40 })).toBeNull();
});

test("a baseline of zero is a value, not a missing one", () => {
  expect(dotOf({ baseline: 0, target: 20, latest: 0 })).toBe(START);
});

test("the dot has the colour of the status, with a paper edge", () => {
  expect(attributes(drawn({ className: "f-worse" }), "circle", "class")).toEqual([
    "f-worse s-paper",
  ]);
});

test("no bullet ever shows a number that is none, or anything outside of itself", () => {
  const value = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }));
  const options = fc.record({ baseline: value, target: value, latest: value });
  fc.assert(
    fc.property(options, (values) => {
      const picture = bullet({ ...values, className: "f-better" });
      if (picture === null) return;
      expect(picture.markup).not.toMatch(/NaN|undefined|Infinity|style=|<style/);
      const [dot = Number.NaN] = numbers(picture, "circle", "cx");
      expect(dot).toBeGreaterThanOrEqual(START);
      expect(dot).toBeLessThanOrEqual(END);
    }),
  );
});

test("the bullet looks as it was approved", () => {
  expectGolden("bullet", drawn({ baseline: 41, target: 60, latest: 52 }));
  expectGolden("bullet-beyond-target", drawn({ baseline: 6, target: 14, latest: 17 }));
});
