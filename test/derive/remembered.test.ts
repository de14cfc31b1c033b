import { expect, test } from "vitest";
import { remembered, rememberedBy } from "../../src/derive/remembered.ts";

test("a result is made once for an object, also where it is undefined", () => {
  const asked: object[] = [];
  const ask = remembered((subject: object): undefined => {
    asked.push(subject);
  });
  const [one, other] = [{}, {}];
  const answers: unknown[] = [one, one, other].map(ask);
  expect(answers).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual([one, other]);
});

test("questions of one key have one answer, and another object has its own", () => {
  const ask = rememberedBy(
    ({ key }: { key: string }) => key,
    (subject: { name: string }, { key }) => ({ told: `${subject.name} ${key}` }),
  );
  const [a, b] = [{ name: "a" }, { name: "b" }];
  expect(ask(a, { key: "x" })).toBe(ask(a, { key: "x" }));
  expect([ask(a, { key: "x" }), ask(a, { key: "y" }), ask(b, { key: "x" })]).toEqual([
    { told: "a x" },
    { told: "a y" },
    { told: "b x" },
  ]);
});
