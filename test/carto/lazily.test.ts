import { expect, test } from "vitest";
import { lazily } from "../../src/carto/lazily.ts";

test("a part is made when it is first read, once, and is copied like any other", () => {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return name.toUpperCase();
  };
  const whole = lazily<{ x: number }, { a: string; b: string }>(
    { x: 1 },
    { a: make("a"), b: make("b") },
  );
  expect(made).toEqual([]);
  expect([whole.a, whole.a, whole.x]).toEqual(["A", "A", 1]);
  expect(made).toEqual(["a"]);
  expect({ ...whole }).toEqual({ x: 1, a: "A", b: "B" });
  expect(made).toEqual(["a", "b"]);
});
