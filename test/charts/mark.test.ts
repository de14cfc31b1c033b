import { expect, test } from "vitest";
import { mark, type MarkKind } from "../../src/charts/mark.ts";
import { trusted } from "../../src/markup/html.ts";
import { expectGolden } from "./golden.ts";
import { attributes } from "./picture.ts";

const KINDS: readonly MarkKind[] = [
  "better",
  "worse",
  "similar",
  "higher",
  "lower",
  "done",
  "under-way",
  "late",
  "not-started",
  "not-stated",
  "this-area",
  "benchmark",
];

test("a mark is hidden from screen readers, since its word says the same", () => {
  for (const kind of KINDS) {
    expect(attributes(mark(kind), "svg", "aria-hidden"), kind).toEqual(["true"]);
  }
});

test("a judgement and a direction never share a shape", () => {
  const judgements = ["better", "worse", "similar"] as const;
  const directions = ["higher", "lower"] as const;
  const shapes = [...judgements, ...directions].map((kind) => mark(kind).markup);
  expect(new Set(shapes).size).toBe(5);
});

test("a plan's states share the shapes of the judgements that they amount to", () => {
  expect(mark("done")).toEqual(mark("better"));
  expect(mark("late")).toEqual(mark("worse"));
  expect(mark("not-started")).toEqual(mark("similar"));
  expect(mark("not-stated")).not.toEqual(mark("not-started"));
  expect(mark("under-way")).not.toEqual(mark("done"));
});

test("the marks look as they were approved", () => {
  expectGolden("marks", trusted(KINDS.map((kind) => mark(kind).markup).join("\n")));
});
