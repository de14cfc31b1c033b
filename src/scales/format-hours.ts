import type { Language } from "../model/language.ts";
import { nativeDigits } from "../locales/native-digits.ts";
import { languageTag } from "./language-tag.ts";

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

const RULE = /^([A-Z][a-z](?:[-,][A-Z][a-z])*) +(\d\d:\d\d-\d\d:\d\d(?:, *\d\d:\d\d-\d\d:\d\d)*)$/;

/**
 * Writes opening hours in the notation of OpenStreetMap ("Mo-Fr 09:00-14:00; Sa 10:00-12:00") with the
 * weekdays of a language. Whatever else it holds is given back whole, as it stands.
 */
export function formatHours(hours: string, language: Language): string {
  const rules = hours.split(";").map((rule) => formatRule(rule.trim(), language));
  return rules.includes(undefined) ? hours : rules.join("; ");
}

function formatRule(rule: string, language: Language): string | undefined {
  const [, days = "", times = ""] = RULE.exec(rule) ?? [];
  const names = days.split(/[-,]/).map((day) => weekday(day, language));
  if (names.includes(undefined)) return undefined;
  const marks = days.match(/[-,]/g) ?? [];
  const dash = names.some((name) => name?.includes(" ")) ? " \u2013 " : "\u2013";
  const spoken = names.map((name, i) => {
    const mark = marks[i];
    if (mark === undefined) return name;
    return `${name ?? ""}${mark === "-" ? dash : ", "}`;
  });
  const clock = times.replace(/, */g, ", ").replaceAll("-", "\u2013");
  return `${spoken.join("")} ${nativeDigits(language, clock)}`;
}

/** Names a weekday of the notation; undefined where it is none of the seven. */
function weekday(code: string, language: Language): string | undefined {
  const day = DAYS.indexOf(code);
  if (day < 0) return undefined;
  const style = { weekday: "long", timeZone: "UTC" } as const;
  // The first of January 2024 is a Monday.
  return new Intl.DateTimeFormat(languageTag(language), style).format(Date.UTC(2024, 0, 1 + day));
}
