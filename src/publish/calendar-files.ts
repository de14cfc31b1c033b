import type { PageContext } from "../figures/figure-of.ts";
import type { PublishedFile } from "./published-file.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { languageOf, say, textOf } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { calendarEntries, type CalendarEntry } from "../views/calendar-entries.ts";
import { ics, type IcsCalendar, type IcsEvent } from "./ics.ts";

/** Lists the calendars of a language: one with all dates, and one for each date. */
export function calendarFiles(context: PageContext): readonly PublishedFile[] {
  const { config } = context.lookup.atlas;
  const language = languageOf(context);
  const name = `${textOf(context, config.title)} – ${say(context, "calendar.title")}`;
  const calendar = (events: readonly IcsEvent[]): IcsCalendar => ({
    name,
    stamp: config.asOf,
    events,
  });
  const entries = calendarEntries(context).map((entry) => ({
    path: address.calendarEntry(language, entry.id),
    event: icsEvent(context, entry),
  }));
  const feed = ics(calendar(entries.map(({ event }) => event)));
  return [
    { path: address.calendarFeed(language), content: feed },
    ...entries.map(({ path, event }) => ({ path, content: ics(calendar([event])) })),
  ];
}

function icsEvent(context: PageContext, entry: CalendarEntry): IcsEvent {
  const { lookup } = context;
  const { site, base } = lookup.atlas.config;
  const { id, kind, date, time, title, place, path, source, url, indicators } = entry;
  const page = absoluteUrl(site, base, path ?? address.section(languageOf(context), "calendar"));
  const names = indicators.map((code) => textOf(context, indicatorOf(lookup, code).title));
  return {
    uid: `${id}@${new URL(site).hostname}`,
    date,
    time,
    summary: title.text,
    language: title.language,
    location: place,
    description: [time, source, names.join(", "), page].filter(Boolean).join("\n"),
    url: url ?? page,
    category: say(context, `calendar.kind.${kind}`),
  };
}
