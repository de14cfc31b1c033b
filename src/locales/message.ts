import { IntlMessageFormat } from "intl-messageformat";
import type { MessageKey } from "./en.ts";
import type { Locale, Messages } from "./locale.ts";

/** What fills a template: strings ready to be read, and whole numbers that choose a plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

const compiled = new WeakMap<Messages, Map<string, IntlMessageFormat>>();

/**
 * Fills a sentence of the interface (ICU MessageFormat: plural, select and ordinal by the rules of
 * the language). In right-to-left languages every string that is filled in is isolated, so that a
 * Latin name or a signed number keeps its own order; in others what is written from right to left.
 */
export function message(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  return String(
    templateOf(locale, key).format(locale.direction === "rtl" ? isolated(values) : { ...values }),
  );
}

function templateOf({ messages, language }: Locale, key: MessageKey): IntlMessageFormat {
  const known = compiled.get(messages) ?? new Map<string, IntlMessageFormat>();
  compiled.set(messages, known);
  const id = `${language}|${key}`;
  const template =
    known.get(id) ?? new IntlMessageFormat(messages[key], language, undefined, { ignoreTag: true });
  known.set(id, template);
  return template;
}

const NESTED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Puts a string between Unicode isolates, so that it does not turn the text around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function isolated(values: MessageValues): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? isolatedRightToLeft(value) : value,
    ]),
  );
}

/**
 * Isolates what stands in a right-to-left sentence. An isolate takes its direction from its first
 * letter outside of others: a phrase of the page that opens with a Latin name, or holds isolates
 * only, would run from left to right, so it is told its direction.
 */
function isolatedRightToLeft(text: string): string {
  const first = /\p{L}/u.exec(withoutNested(text))?.[0];
  const opensAsItReads = first !== undefined && RIGHT_TO_LEFT.test(first);
  if (opensAsItReads || !RIGHT_TO_LEFT.test(text)) return isolate(text);
  return `\u2067${text}\u2069`;
}

function withoutNested(text: string): string {
  const bare = text.replace(NESTED, "");
  return bare === text ? text : withoutNested(bare);
}
