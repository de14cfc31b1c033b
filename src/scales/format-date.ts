import type { Language } from "../model/language.ts";
import { nativeDigits } from "../locales/native-digits.ts";
import { parsePeriod, type Period } from "../model/period.ts";
import { languageTag } from "./language-tag.ts";

/** Writes a day ("15 dicembre 2021"); anything but a day of the calendar is given back as it is. */
export function formatDate(iso: string, language: Language): string {
  if (parsePeriod(iso)?.kind !== "day") return iso;
  return dated(iso, { language, day: "numeric", month: "long", year: "numeric" });
}

/**
 * Writes a period: years and spans as figures ("2019–2021"), months and days in words, quarters as
 * "2021 Q3"; anything but a period is given back as it is.
 */
export function formatPeriod(period: Period, language: Language): string {
  const span = parsePeriod(period);
  if (span === undefined) return period;
  if (span.kind === "day") return formatDate(period, language);
  if (span.kind === "month") {
    return dated(`${period}-01`, { language, month: "long", year: "numeric" });
  }
  const figures = nativeDigits(language, period);
  if (span.kind === "quarter") return figures.replace("-", "\u00a0");
  return figures.replace(/[/-]/, "\u2013");
}

const formats = new Map<string, Intl.DateTimeFormat>();

type DateStyle = { readonly language: Language } & Intl.DateTimeFormatOptions;

function dated(iso: string, { language, ...style }: DateStyle): string {
  const date = new Date(`${iso}T00:00:00Z`);
  // A 31 February would roll over to a day that nobody wrote, a 41st is no day at all.
  if (Number.isNaN(date.valueOf()) || date.toISOString().slice(0, 10) !== iso) return iso;
  return dateFormat(languageTag(language), style)
    .format(date)
    .replaceAll("\u200e", "")
    .replaceAll("\u200f", "");
}

function dateFormat(tag: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(style);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...style, timeZone: "UTC" });
  formats.set(key, format);
  return format;
}
