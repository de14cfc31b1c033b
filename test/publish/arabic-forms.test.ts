import { describe, expect, test } from "vitest";
import { arabicForms } from "../../src/publish/arabic-forms.ts";

describe("Arabic letters", () => {
  test("stand in the forms that they take beside each other", () => {
    expect(arabicForms("باب")).toBe("\ufe91\ufe8e\ufe8f");
    expect(arabicForms("بيت")).toBe("\ufe91\ufef4\ufe96");
  });

  test("do not join what stands behind alef, dal, ra and waw", () => {
    expect(arabicForms("دار")).toBe("\ufea9\ufe8d\ufead");
  });

  test("are one letter where alef follows lam, joined to the one before", () => {
    expect(arabicForms("لا")).toBe("\ufefb");
    expect(arabicForms("بلا")).toBe("\ufe91\ufefc");
  });

  test("join past vowel marks, and not past a space or a control of direction", () => {
    expect(arabicForms("بَب")).toBe("\ufe91\u064e\ufe90");
    expect(arabicForms("ب ب")).toBe("\ufe8f \ufe8f");
    expect(arabicForms("ب\u2069ب")).toBe("\ufe8f\u2069\ufe8f");
  });

  test("have the same meaning in both spellings", () => {
    const text = "متوسط العمر في البلدية، الإصدار";
    expect(arabicForms(text)).not.toBe(text);
    expect(arabicForms(text).normalize("NFKC")).toBe(text);
  });

  test("alone are touched: other scripts, numbers and signs are not", () => {
    const text = "Suzzara שקד Ελλάδα 45.1 ‰ ٢٠٢١";
    expect(arabicForms(text)).toBe(text);
  });
});
