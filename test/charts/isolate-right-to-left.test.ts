import { expect, test } from "vitest";
import { isolateRightToLeft } from "../../src/charts/isolate-right-to-left.ts";

test("a text without right-to-left letters stays as it is", () => {
  expect(isolateRightToLeft("Zona −2,4 %")).toBe("Zona −2,4 %");
  expect(isolateRightToLeft("")).toBe("");
});

test("a name in Hebrew or Arabic keeps its order", () => {
  expect(isolateRightToLeft("כרמיאל")).toBe("\u2068כרמיאל\u2069");
  expect(isolateRightToLeft("سخنين")).toBe("\u2068سخنين\u2069");
});

test("a signed number beside a Hebrew name keeps sign and unit on their sides", () => {
  expect(isolateRightToLeft("האשכול \u22122.4%")).toBe("\u2068האשכול \u2066\u22122.4%\u2069\u2069");
  expect(isolateRightToLeft("האשכול +1,234.5\u00a0%")).toBe(
    "\u2068האשכול \u2066+1,234.5\u00a0%\u2069\u2069",
  );
});

test("a hyphen that joins a prefix to a number is no sign", () => {
  expect(isolateRightToLeft("ירידה ב-5")).toBe("\u2068ירידה ב-5\u2069");
});
