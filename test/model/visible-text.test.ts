import { describe, expect, it } from "vitest";
import { quoted, trimmed } from "../../src/model/visible-text.ts";

describe("text of a cell", () => {
  it.each([" A01", "A01\u00A0", "\uFEFFA01", "\u200BA01\t", "\u200FA01\u200E", "A01"])(
    "loses what the eye cannot see at its ends (%j)",
    (text) => {
      expect(trimmed(text)).toBe("A01");
    },
  );
  it("keeps what joins letters inside", () => {
    expect(trimmed("می\u200Cخواهم")).toBe("می\u200Cخواهم");
  });
});

describe("text in a message", () => {
  it("shows spaces at its ends and spells invisible characters out", () => {
    expect(quoted(" A01 ")).toBe('"␠A01␠"');
    expect(quoted("A\u200B01\u00A0\uFEFF")).toBe('"A[U+200B]01[U+00A0][U+FEFF]"');
    expect(quoted("a\nb\u202Ec")).toBe('"a[U+000A]b[U+202E]c"');
  });
  it("is cut where it is long", () => {
    expect(quoted("x".repeat(100))).toBe(`"${"x".repeat(60)}…"`);
  });
});
