import { describe, expect, test } from "vitest";
import { localeOf } from "../../src/locales/locale.ts";
import { message } from "../../src/locales/message.ts";
import { numberWithMarks } from "../../src/locales/number-with-marks.ts";

const [english, hebrew] = [localeOf("en"), localeOf("he")];

describe("the marks of a number", () => {
  test("follow it directly on a page from left to right", () => {
    expect(numberWithMarks(english, "−5.2%", "†")).toBe("−5.2%†");
  });

  test("stand to its left on a page from right to left, and the sign stays with the number", () => {
    expect(numberWithMarks(hebrew, "−5.2%", "†*")).toBe("\u2068−5.2%\u2069†*\u200f");
  });

  test("are nothing where there are none", () => {
    expect(numberWithMarks(hebrew, "1,200", "")).toBe("1,200");
  });

  test("keep their side inside a sentence, whose isolate takes its direction from them", () => {
    const people = numberWithMarks(hebrew, "1,200", "†");
    const said = message(hebrew, "area.key.people", { name: "שקד", people });
    expect(said).toContain(`\u2068${people}\u2069`);
  });
});
