import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { errorCode } from "../../scripts/error-code.ts";

test("what the system refuses has its code", () => {
  let refusal: unknown;
  try {
    readFileSync("/no/such/file");
  } catch (error) {
    refusal = error;
  }
  expect(errorCode(refusal)).toBe("ENOENT");
});

test.each([
  [new Error("invalid page: x")],
  [{ code: "ENOENT" }],
  [Object.assign(new Error(), { code: 7 })],
  [undefined],
])("%o has no code", (thrown) => {
  expect(errorCode(thrown)).toBe("");
});
