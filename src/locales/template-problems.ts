import { IntlMessageFormat } from "intl-messageformat";
import type { LocaleFile } from "../model/locale-file.ts";
import { problem, type Problem } from "../model/problem.ts";
import { en } from "./en.ts";
import { templateParts, type TemplateParts, type TemplateValue } from "./template-parts.ts";

/** One sentence of a file, by its key. */
interface Sentence {
  readonly key: string;
  readonly template: string;
}

/** What is found in a sentence, and what should be there. */
interface Fault {
  readonly found: string;
  readonly expected: string;
}

/** Whole numbers among which every form of a language that counts of the site need occurs. */
const COUNTS = Array.from({ length: 1001 }, (_, i) => i);

/** How a value is filled in, in words. */
const WORDED: Readonly<Record<TemplateValue["kind"], string>> = {
  plain: "as it stands",
  number: "as a number",
  date: "as a date",
  time: "as a time",
  select: "by select",
  plural: "as a plural",
  selectordinal: "as an ordinal plural",
};

/**
 * Says what is wrong with a sentence of a file: that it cannot be read, has other values than the
 * English one, fills them in otherwise, lacks a plural form of its language, or says nothing.
 * Sentences without words, and those that English does not have, are told elsewhere.
 */
export function templateProblems(
  { file, language }: Pick<LocaleFile, "file" | "language">,
  { key, template }: Sentence,
): readonly Problem[] {
  const english = (en as Readonly<Record<string, string>>)[key];
  if (english === undefined || template.trim() === "") return [];
  const own = partsIn(language, template);
  const fault =
    typeof own === "string"
      ? {
          found: `a sentence that cannot be read (${own})`,
          expected: "a sentence in ICU MessageFormat",
        }
      : (valueFault(own, templateParts("en", english)) ??
        pluralFault(language, own) ??
        sampleFault(language, template, own));
  return fault === undefined ? [] : [problem({ file, column: `messages.${key}` }, fault)];
}

function partsIn(language: string, template: string): TemplateParts | string {
  try {
    return templateParts(language, template);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function valueFault(own: TemplateParts, english: TemplateParts): Fault | undefined {
  if (own.names.join() !== english.names.join()) {
    const expected = `the values of the English sentence: ${listed(english.names)}`;
    return { found: `the values ${listed(own.names)}`, expected };
  }
  const other = own.values.find((value) => !has(english, value));
  if (other !== undefined) {
    const known = english.values.filter(({ name }) => name === other.name);
    const kinds = [...new Set(known.map(({ kind }) => WORDED[kind]))];
    return {
      found: `{${other.name}} ${WORDED[other.kind]}`,
      expected: `{${other.name}} ${kinds.join(" or ")}, like the English sentence`,
    };
  }
  // A number stands for itself nowhere: English chooses words by it.
  const lost = english.plurals.find(({ name }) => !has(own, { name, kind: "plural" }));
  if (lost === undefined) return undefined;
  const expected = `{${lost.name}} as a plural, like the English sentence`;
  return { found: `{${lost.name}} as it stands`, expected };
}

function has({ values }: TemplateParts, { name, kind }: TemplateValue): boolean {
  return values.some((value) => value.name === name && value.kind === kind);
}

function pluralFault(language: string, { plurals }: TemplateParts): Fault | undefined {
  const rules = new Intl.PluralRules(language);
  for (const { name, forms } of plurals) {
    // A form that exact numbers ("=0") stand for altogether need not be written.
    const used = COUNTS.filter((count) => !forms.includes(`=${count}`));
    const wanted = [...new Set([...used.map((count) => rules.select(count)), "other"])].toSorted();
    const missing = wanted.filter((form) => !forms.includes(form));
    if (missing.length === 0) continue;
    return {
      found: `a plural of {${name}} without ${missing.join(", ")}`,
      expected: `the forms of the language: ${wanted.join(", ")}`,
    };
  }
  return undefined;
}

function sampleFault(language: string, template: string, own: TemplateParts): Fault | undefined {
  const format = new IntlMessageFormat(template, language, undefined, { ignoreTag: true });
  const numbers = new Set(own.plurals.map(({ name }) => name));
  const filled = (count: number) =>
    String(
      format.format(
        Object.fromEntries(own.names.map((name) => [name, numbers.has(name) ? count : "A"])),
      ),
    );
  const expected = "words, whatever fills it in";
  try {
    const empty = [0, 1, 2, 3, 11, 100].find((count) => filled(count).trim() === "");
    return empty === undefined ? undefined : { found: `nothing for a count of ${empty}`, expected };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { found: `a sentence that cannot be filled in (${reason})`, expected };
  }
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.map((name) => `{${name}}`).join(", ");
}
