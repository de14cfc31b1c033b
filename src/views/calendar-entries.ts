import type { LocalisedText, Text } from "../model/language.ts";
import { languageOf, textOf, wordsOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { variantFor } from "./variant-for.ts";

/** A date of the calendar, as its reader sees it. */
export interface CalendarEntry {
  /** The same in every language and build, while kind, source and date stay what they are. */
  readonly id: string;
  readonly kind: "release" | "event" | "plan";
  readonly date: string;
  /** As it was written: "17:00", "from 5 pm", or nothing. */
  readonly time: string;
  readonly title: LocalisedText;
  readonly place: string;
  /** The page of the site that the date belongs to, without base; null: it belongs to none. */
  readonly path: string | null;
  /** The title of that page. */
  readonly source: string;
  readonly url: string | null;
  /** Codes of the indicators that are released. */
  readonly indicators: readonly string[];
}

type Dated = Omit<CalendarEntry, "id"> & { readonly origin: string };

/** Lists all dates of an atlas, the earliest first: releases, events, and the timelines of plans. */
export function calendarEntries(context: AtlasContext): readonly CalendarEntry[] {
  const dated = [
    ...releases(context),
    ...events(context),
    ...issueEvents(context),
    ...planDates(context),
  ];
  return withIds(dated).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Gives the id of the n-th event, from 0, that an issue announces for a day. */
export function issueEventId(issue: string, date: string, n: number): string {
  return entryId({ kind: "event", origin: issue, date }, n);
}

function orderOf({ date, time, id }: CalendarEntry): string {
  return `${date} ${time} ${id}`;
}

/** Several dates of one kind, source and day are told apart by their order. */
function withIds(dated: readonly Dated[]): readonly CalendarEntry[] {
  const counts = new Map<string, number>();
  return dated.map(({ origin, ...entry }) => {
    const first = entryId({ ...entry, origin }, 0);
    const count = counts.get(first) ?? 0;
    counts.set(first, count + 1);
    return { ...entry, id: entryId({ ...entry, origin }, count) };
  });
}

function entryId({ kind, origin, date }: Pick<Dated, "kind" | "origin" | "date">, n: number) {
  const parts = [kind, origin, date, n === 0 ? "" : String(n + 1)];
  return parts.filter((part) => part !== "").join("-");
}

function releases(context: AtlasContext): readonly Dated[] {
  const path = address.section(languageOf(context), "data");
  return (context.lookup.atlas.releases ?? []).map(({ date, title, indicators }) => ({
    ...entry(context, "release", { date, title }),
    path,
    indicators,
  }));
}

function events(context: AtlasContext): readonly Dated[] {
  return (context.lookup.atlas.events ?? []).map(({ date, title, time, place, url = null }) => ({
    ...entry(context, "event", { date, title }),
    time,
    place: textOf(context, place),
    url,
  }));
}

function issueEvents(context: AtlasContext): readonly Dated[] {
  const language = languageOf(context);
  return context.lookup.atlas.issues.flatMap((issue) => {
    const shown = variantFor(issue, language);
    // A translation that says nothing of the events does not call them off.
    const announced = [shown, ...issue.variants].find(({ matter }) => matter.events.length > 0);
    const { matter, language: written } = announced ?? shown;
    return matter.events.map(({ title, date, time, place, url = null }) => ({
      ...entry(context, "event", { date, title: { [written]: title } }),
      ...{ origin: issue.slug, time, place, url },
      path: address.issue(language, issue.slug),
      source: shown.matter.title,
    }));
  });
}

function planDates(context: AtlasContext): readonly Dated[] {
  const language = languageOf(context);
  return context.lookup.atlas.plans.flatMap((plan) =>
    plan.timeline.map(({ date, text }) => ({
      ...entry(context, "plan", { date, title: text }),
      origin: plan.id,
      path: address.plan(language, plan.id),
      source: textOf(context, plan.title),
    })),
  );
}

function entry(
  context: AtlasContext,
  kind: CalendarEntry["kind"],
  { date, title }: { readonly date: string; readonly title: Text },
): Dated {
  const none = { time: "", place: "", path: null, source: "", url: null, indicators: [] };
  return { kind, origin: "", date, title: wordsOf(context, title), ...none };
}
