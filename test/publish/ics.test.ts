import { describe, expect, test } from "vitest";
import { ics, type IcsEvent } from "../../src/publish/ics.ts";

const OPEN_DAY: IcsEvent = {
  uid: "event-2021-q4-2022-01-12@valley.example.org",
  date: "2022-01-12",
  time: "17:00",
  summary: "Open day; bread, cheese\nand \\ wine",
  language: "en",
  location: "Almond library",
  description: "",
  url: "https://valley.example.org/en/?a=1,2",
  category: "Event",
};

/** The lines of a calendar with one event, put together again. */
function linesOf(event: Partial<IcsEvent>): readonly string[] {
  const text = ics({ name: "Valley", stamp: "2021-12-31", events: [{ ...OPEN_DAY, ...event }] });
  return text.replaceAll("\r\n ", "").split("\r\n");
}

describe("a calendar", () => {
  test("is written as RFC 5545 has it, and stamped with the day of the atlas", () => {
    expect(linesOf({})).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Chora//Social atlas//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Valley",
      "BEGIN:VEVENT",
      "UID:event-2021-q4-2022-01-12@valley.example.org",
      "DTSTAMP:20211231T000000Z",
      "DTSTART:20220112T170000",
      "SUMMARY;LANGUAGE=en:Open day\\; bread\\, cheese\\nand \\\\ wine",
      "LOCATION:Almond library",
      "URL:https://valley.example.org/en/?a=1,2",
      "CATEGORIES:Event",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test.each(["", "from 5 pm", "25:00", "9:00"])("takes the time %j for a whole day", (time) => {
    expect(linesOf({ time })).toContain("DTSTART;VALUE=DATE:20220112");
  });

  test("has no line of more than 75 octets, and breaks no character in two", () => {
    const summary = `${"יום פתוח בספרייה ".repeat(9)}${"📚".repeat(40)}`;
    const text = ics({ name: "", stamp: "2021-12-31", events: [{ ...OPEN_DAY, summary }] });
    const lines = text.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...lines)).toBeLessThanOrEqual(75);
    expect(Math.max(...lines)).toBeGreaterThan(70);
    expect(linesOf({ summary })).toContain(`SUMMARY;LANGUAGE=en:${summary}`);
    expect(text).not.toContain("\uFFFD");
  });
});
