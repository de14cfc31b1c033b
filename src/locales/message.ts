import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../model/language.ts";
import type { MessageKey } from "./en.ts";
import type { Locale, Messages } from "./locale.ts";
import { isolatedNumbers } from "./isolated-numbers.ts";
import { nativeDigits } from "./native-digits.ts";
import { isLiteral } from "./template-parts.ts";

/** What fills a template: strings ready to be read, and whole numbers that choose a plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A template that is ready: a sentence that nothing fills, or one that waits for its values. */
type Template = string | IntlMessageFormat;

const compiled = new WeakMap<Messages, Map<Language, Map<MessageKey, Template>>>();

/**
 * Fills a sentence of the interface (ICU MessageFormat: plural, select and ordinal by the rules of
 * the language). In right-to-left languages every string that is filled in is isolated, so that a
 * Latin name or a signed number keeps its own order; in others what is written from right to left.
 */
export function message(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const templates = templatesOf(locale);
  const template = templates.get(key) ?? newTemplate(locale, key);
  templates.set(key, template);
  if (typeof template === "string") return template;
  return withNativeDigits(locale, String(template.format(isolated(locale, values))));
}

function templatesOf({ messages, language }: Locale): Map<MessageKey, Template> {
  const known = compiled.get(messages) ?? new Map<Language, Map<MessageKey, Template>>();
  if (known.size === 0) compiled.set(messages, known);
  const templates = known.get(language) ?? new Map<MessageKey, Template>();
  if (templates.size === 0) known.set(language, templates);
  return templates;
}

function newTemplate(locale: Locale, key: MessageKey): Template {
  const { messages, language } = locale;
  const template = new IntlMessageFormat(messages[key], language, undefined, { ignoreTag: true });
  const [only, ...more] = template.getAst();
  const isWhole = more.length === 0 && only !== undefined && isLiteral(only);
  return isWhole ? withNativeDigits(locale, only.value) : template;
}

/** Marks of isolates, and numbers but those that belong to a Latin name, as in "WCAG 2.2". */
const NUMBERS = /[\u2066-\u2069]|(?<![A-Za-z][\d\s.,\u00a0]*)\d+/gu;

/** What stands between isolates has the digits that it was given: codes keep theirs. */
function withNativeDigits({ language }: Locale, text: string): string {
  if (nativeDigits(language, "1") === "1") return text;
  let depth = 0;
  return text.replace(NUMBERS, (found) => {
    if (found === "\u2069") depth -= 1;
    else if (/^[\u2066-\u2068]$/.test(found)) depth += 1;
    else if (depth === 0) return nativeDigits(language, found);
    return found;
  });
}

const NESTED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** What may turn a left-to-right text: letters of the other direction, and overrides. */
const TURNING = /[\p{Script=Hebrew}\p{Script=Arabic}\u202a-\u202e]/u;

/** Puts a string between Unicode isolates, so that it does not turn the text around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Puts a string between isolates where it would not keep its order in a text of this direction. */
export function isolatedIn({ direction }: Pick<Locale, "direction">, text: string): string {
  if (direction === "rtl") return isolatedRightToLeft(text);
  return TURNING.test(text) ? isolate(text) : text;
}

function isolated(locale: Locale, values: MessageValues): Record<string, string | number> {
  const filled: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    filled[name] = typeof value === "string" ? isolatedIn(locale, valueIn(locale, value)) : value;
  }
  return filled;
}

/** A value of digits alone is a number or a year, and written as one. */
function valueIn({ language }: Locale, value: string): string {
  return /^\d+$/.test(value) ? nativeDigits(language, value) : value;
}

/**
 * Isolates what stands in a right-to-left sentence. An isolate takes its direction from its first
 * letter outside of others: a phrase of the page that opens with a Latin name, or holds isolates
 * only, would run from left to right, so it is told its direction.
 */
function isolatedRightToLeft(text: string): string {
  const runsAsItReads = opensRightToLeft(text) || !RIGHT_TO_LEFT.test(text);
  return runsAsItReads ? isolate(text) : `\u2067${text}\u2069`;
}

/** True where the first letter of a text, outside of its isolates, is written from right to left. */
function opensRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(withoutNested(text))?.[0] ?? "");
}

/**
 * Writes a text for programs that know no direction, such as those for mail and feeds: one of a
 * right-to-left language has its numbers isolated, and begins with a mark of direction where its
 * first letter is of the other one.
 */
export function directed({ direction }: Pick<Locale, "direction">, text: string): string {
  if (direction === "ltr" || !RIGHT_TO_LEFT.test(text)) return text;
  const ordered = isolatedNumbers(text);
  return opensRightToLeft(ordered) ? ordered : `\u200f${ordered}`;
}

function withoutNested(text: string): string {
  const bare = text.replace(NESTED, "");
  return bare === text ? text : withoutNested(bare);
}
