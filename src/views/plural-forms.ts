import type { MessageKey } from "../locales/en.ts";
import { say, type AtlasContext } from "../figures/context.ts";

/** Counts that between them take every plural form of the languages of the interface. */
const COUNTS = [0, 1, 2, 3, 11, 100, 101, 1000] as const;

/**
 * Gives the forms of a counted sentence by plural category, with "%" for the number, so that a
 * script can count in the reader's language; "none" is the sentence for 0.
 */
export function pluralForms(
  context: AtlasContext,
  key: MessageKey,
): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(context.locale.language);
  const forms = COUNTS.map((count): [string, string] => {
    const text = say(context, key, { count }).replace(/\p{Nd}[\p{Nd}.,٫٬\s]*\p{Nd}|\p{Nd}/u, "%");
    return [count === 0 ? "none" : rules.select(count), text];
  });
  return Object.fromEntries(forms.toReversed());
}
