import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { calendarFiles } from "../../src/publish/calendar-files.ts";
import { calendarEntries } from "../../src/views/calendar-entries.ts";
import { calendarView } from "../../src/views/calendar-view.ts";
import { issueView } from "../../src/views/issue-view.ts";
import { tinyPages } from "./tiny-pages.ts";

const withDates = (atlas: Atlas): Atlas => ({
  ...atlas,
  releases: [
    { date: "2022-06-30", title: { en: "Half-year numbers" }, indicators: ["population"] },
  ],
  events: [
    { date: "2021-06-01", title: { en: "Fair", he: "יריד" }, time: "", place: {} },
    { date: "2021-06-01", title: { en: "Second fair" }, time: "18:00", place: { en: "Square" } },
  ],
});
const english = tinyPages("en", { base: "/atlas/", change: withDates });
const hebrew = tinyPages("he", { change: withDates });

describe("the calendar", () => {
  test("holds releases, events, events of issues and dates of plans, the earliest first", () => {
    expect(calendarEntries(english).map(({ id }) => id)).toEqual([
      "plan-2021-2023-2021-01-01",
      "event-2021-06-01",
      "event-2021-06-01-2",
      "event-2021-q4-2022-01-12",
      "release-2022-06-30",
    ]);
  });

  test("divides them at the day of the atlas and not at that of the machine", () => {
    const groups = calendarView(english).groups.map(({ entries }) => entries.map(({ id }) => id));
    expect(groups).toEqual([
      ["event-2021-q4-2022-01-12", "release-2022-06-30"],
      ["event-2021-06-01-2", "event-2021-06-01", "plan-2021-2023-2021-01-01"],
    ]);
  });

  test("says what is announced after the day of the atlas even where that is nothing", () => {
    const change = (atlas: Atlas): Atlas => {
      const config = { ...atlas.config, asOf: "2030-01-01" };
      return { ...atlas, config };
    };
    const [upcoming] = calendarView(tinyPages("en", { change })).groups;
    expect(upcoming).toMatchObject({
      entries: [],
      empty: "Nothing is announced after 1 January 2030.",
    });
  });

  test("has the same identities in every language, since programs know an event by them", () => {
    const ids = (context: typeof english) => calendarEntries(context).map(({ id }) => id);
    expect(ids(hebrew)).toEqual(ids(english));
    expect(calendarEntries(hebrew)[1]?.title).toEqual({ text: "יריד", language: "he" });
  });

  test("gives out one file for all dates and one for each, at the address that pages link", () => {
    const files = calendarFiles(english);
    expect(files.map(({ path }) => path)).toEqual([
      "/calendar.en.ics",
      ...calendarEntries(english).map(({ id }) => `/downloads/calendar/en/${id}.ics`),
    ]);
    const [all] = files;
    expect(String(all?.content).match(/^UID:.*/gm)).toHaveLength(5);
    const [issue] = english.lookup.atlas.issues;
    if (issue === undefined) throw new Error("missing issue: 2021-q4");
    const { events } = issueView(english, issue);
    const paths = files.map(({ path }) => `/atlas${path}`);
    expect(paths).toEqual(expect.arrayContaining(events.map(({ icsHref }) => icsHref)));
  });
});
