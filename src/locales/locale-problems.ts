import type { LocaleFile } from "../model/locale-file.ts";
import { didYouMean } from "../load/nearest-name.ts";
import { quoted } from "../load/visible-text.ts";
import { problem, type Problem } from "../model/problem.ts";
import { en } from "./en.ts";
import { en as enFiles } from "./files/en.ts";
import { isBuiltIn } from "./locale.ts";
import { templateParts } from "./template-parts.ts";

type Words = Readonly<Record<string, string>>;

/** Missing keys that are told one by one; the rest is counted. */
const TOLD = 20;

/**
 * Says what is wrong with an interface that an atlas brings along: keys that no sentence of the site
 * has, keys that are missing in a language which the engine does not speak, and sentences with other
 * values than the English ones.
 */
export function localeProblems(locale: LocaleFile): readonly Problem[] {
  const { messages, downloads } = locale;
  return [
    ...unknownKeys(locale, "messages", { own: messages, english: en }),
    ...unknownKeys(locale, "downloads", { own: downloads, english: enFiles }),
    ...missingKeys(locale, "messages", { own: messages, english: en }),
    ...missingKeys(locale, "downloads", { own: downloads, english: enFiles }),
    ...Object.entries(messages).flatMap(([key, template]) =>
      templateProblems(locale, { key, template }),
    ),
  ];
}

interface Compared {
  readonly own: Words;
  readonly english: Words;
}

function unknownKeys(
  { file }: LocaleFile,
  section: string,
  { own, english }: Compared,
): readonly Problem[] {
  return Object.keys(own)
    .filter((key) => !Object.hasOwn(english, key))
    .map((key) =>
      problem(
        { file, column: `${section}.${key}` },
        {
          found: `the key ${quoted(key)}`,
          expected: "the keys are those of the English interface",
          remedy: didYouMean(key, Object.keys(english)),
        },
      ),
    );
}

function missingKeys(
  { file, language }: LocaleFile,
  section: string,
  { own, english }: Compared,
): readonly Problem[] {
  // What is left out of a language of the engine stays in the engine's words.
  if (isBuiltIn(language)) return [];
  const missing = Object.entries(english).filter(([key]) => (own[key] ?? "").trim() === "");
  const told = missing.slice(0, TOLD).map(([key, words]) =>
    problem(
      { file, column: `${section}.${key}` },
      {
        found: "missing",
        expected: "every sentence of the interface",
        remedy: `In English: ${quoted(words)}.`,
      },
    ),
  );
  const more = missing.length - told.length;
  if (more === 0) return told;
  const rest = { found: `${more} further keys missing`, expected: "every one has words" };
  return [...told, problem({ file, column: section }, rest)];
}

function templateProblems(
  { file, language }: LocaleFile,
  { key, template }: { readonly key: string; readonly template: string },
): readonly Problem[] {
  const place = { file, column: `messages.${key}` };
  const english = (en as Words)[key];
  if (english === undefined || template.trim() === "") return [];
  const wanted = templateParts("en", english).names;
  const own = namesIn(language, template);
  if (typeof own === "string") {
    const expected = "a sentence in ICU MessageFormat";
    return [problem(place, { found: `a sentence that cannot be read (${own})`, expected })];
  }
  if (own.join() === wanted.join()) return [];
  const expected = `the values of the English sentence: ${listed(wanted)}`;
  return [problem(place, { found: `the values ${listed(own)}`, expected })];
}

function namesIn(language: string, template: string): readonly string[] | string {
  try {
    return templateParts(language, template).names;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.map((name) => `{${name}}`).join(", ");
}
