import { expect, test } from "vitest";
import { formatHours } from "../../src/scales/format-hours.ts";

test("opening hours name the weekdays in the language of the reader", () => {
  const written = ["en", "it", "el", "he"].map((language) =>
    formatHours("Mo-Fr 09:00-14:00", language),
  );
  expect(written).toEqual([
    "Monday–Friday 09:00–14:00",
    "lunedì–venerdì 09:00–14:00",
    "Δευτέρα–Παρασκευή 09:00–14:00",
    "יום שני – יום שישי 09:00–14:00",
  ]);
});

test("opening hours may differ from day to day, and pause", () => {
  expect(formatHours("Mo,We 09:00-12:00,15:00-17:00; Sa 10:00-12:00", "en")).toBe(
    "Monday, Wednesday 09:00–12:00, 15:00–17:00; Saturday 10:00–12:00",
  );
});

test("opening hours that are words, or hold a word that is no weekday, stay as they were written", () => {
  const written = ["", "by appointment", "24/7", "PH off", "Mo-Xx 09:00-14:00", "Mo 9-12; Tu off"];
  expect(written.map((hours) => formatHours(hours, "en"))).toEqual(written);
});
