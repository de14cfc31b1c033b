import { indicatorOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { calendarEntries, type CalendarEntry } from "./calendar-entries.ts";
import { plateNumbers } from "./plate-number.ts";
import { sectionShell } from "./section-shell.ts";

export type CalendarView = ReturnType<typeof calendarView>;

/** Lays out all dates: what is coming as of the date of the atlas, then what is past, newest first. */
export function calendarView(context: AtlasContext) {
  const { asOf } = context.lookup.atlas.config;
  const language = languageOf(context);
  const entries = calendarEntries(context);
  const day = formatDate(asOf, language);
  const upcoming = entries.filter(({ date }) => date >= asOf);
  const past = entries.filter(({ date }) => date < asOf).toReversed();
  const numbers = plateNumbers(context, ["upcoming", "past"]);
  return {
    shell: sectionShell(context, "calendar", {
      title: "calendar.title",
      description: "calendar.description",
    }),
    lede: say(context, entries.length === 0 ? "calendar.empty" : "calendar.description"),
    isEmpty: entries.length === 0,
    note: say(context, "calendar.asOf", { date: day }),
    groups: [
      {
        id: "upcoming",
        number: numbers.upcoming,
        title: say(context, "calendar.upcoming"),
        empty: say(context, "calendar.noneUpcoming", { date: day }),
        entries: upcoming.map((entry) => entryItem(context, entry)),
      },
      {
        id: "past",
        number: numbers.past,
        title: say(context, "calendar.past"),
        empty: "",
        entries: past.map((entry) => entryItem(context, entry)),
      },
    ].filter((group) => group.entries.length > 0 || group.empty !== ""),
    add: say(context, "calendar.add"),
    feed: { label: say(context, "calendar.subscribe"), href: feedHref(context) },
  };
}

function feedHref(context: AtlasContext): string {
  return hrefOf(context, address.calendarFeed(languageOf(context)));
}

function entryItem(context: AtlasContext, entry: CalendarEntry) {
  const { id, kind, date, time, title, place, path, source, url, indicators } = entry;
  const language = languageOf(context);
  return {
    id,
    date,
    when: [formatDate(date, language), time].filter(Boolean).join(", "),
    kind: say(context, `calendar.kind.${kind}`),
    title: title.text,
    language: title.language,
    place,
    url,
    page: path === null || source === "" ? null : { label: source, href: hrefOf(context, path) },
    indicators: indicators.map((code) => ({
      label: textOf(context, indicatorOf(context.lookup, code).title),
      href: hrefOf(context, address.indicator(language, code)),
    })),
    icsHref: hrefOf(context, address.calendarEntry(language, id)),
  };
}
