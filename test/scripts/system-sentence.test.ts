import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { systemSentence } from "../../scripts/system-sentence.ts";

const refusal = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: refused`), { code, ...more });

test("what the system refused is told with the file and a remedy", () => {
  expect(systemSentence(refusal("ENOSPC", { path: "/a/b.csv" }))).toBe(
    "The disk is full: /a/b.csv. Make room, then start again.",
  );
  expect(systemSentence(refusal("EACCES", { path: "/a" }))).toBe(
    "The system refuses access: /a. Give this user the permission, or name another folder.",
  );
});

test("a refusal that names no file is told without one", () => {
  expect(systemSentence(refusal("ENOSPC"))).toBe("The disk is full. Make room, then start again.");
});

test("a refusal is found in what a library made of it", () => {
  const cause = refusal("EROFS", { path: "/a" });
  expect(systemSentence(new Error("could not write", { cause }))).toMatch(/^The disk can only be/);
  expect(systemSentence(new Error("write failed: EDQUOT: disk quota exceeded"))).toMatch(
    /^The quota/,
  );
});

test.each([
  new Error("invalid area: A01"),
  refusal("ENOENT"),
  "ENOSPC",
  undefined,
  new Error("E: x"),
])("all else is no refusal: %s", (error) => {
  expect(systemSentence(error)).toBeUndefined();
});

// A device that is always full, where the system has one.
test.skipIf(process.platform !== "linux")("a disk that is really full is told as full", () => {
  const fill = () => {
    try {
      writeFileSync("/dev/full", "x");
      return undefined;
    } catch (error) {
      return systemSentence(error);
    }
  };
  expect(fill()).toBe("The disk is full. Make room, then start again.");
});
