import type { LocaleFile } from "../model/locale-file.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { problem, type Problem } from "../model/problem.ts";
import { quoted } from "../model/visible-text.ts";
import { en } from "./en.ts";
import { en as enFiles } from "./files/en.ts";
import { isBuiltIn } from "./locale.ts";
import { scriptDirection } from "./script-direction.ts";
import { templateProblems } from "./template-problems.ts";

type Words = Readonly<Record<string, string>>;

/** Missing keys that are told one by one; the rest is counted. */
const TOLD = 20;

/**
 * Says what is wrong with an interface that an atlas brings along: keys that no sentence of the site
 * has, keys that are missing in a language which the engine does not speak, keys without words,
 * sentences with other values than the English ones, and a direction that is not the script's.
 */
export function localeProblems(locale: LocaleFile): readonly Problem[] {
  const { messages, downloads } = locale;
  return [
    ...directionProblems(locale),
    ...unknownKeys(locale, "messages", { own: messages, english: en }),
    ...unknownKeys(locale, "downloads", { own: downloads, english: enFiles }),
    ...missingKeys(locale, "messages", { own: messages, english: en }),
    ...missingKeys(locale, "downloads", { own: downloads, english: enFiles }),
    ...blankKeys(locale, "messages", messages),
    ...blankKeys(locale, "downloads", downloads),
    ...Object.entries(messages).flatMap(([key, template]) =>
      templateProblems(locale, { key, template }),
    ),
  ];
}

function directionProblems({ file, language, direction }: LocaleFile): readonly Problem[] {
  const expected = scriptDirection(language);
  if (expected === undefined || expected === direction) return [];
  const found = `${quoted(direction)} for ${language}`;
  return [
    problem({ file, column: "direction" }, { found, expected: `${expected}, as its script runs` }),
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
  const missing = Object.entries(english).filter(([key]) => isBlank(own[key] ?? ""));
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

function blankKeys(
  { file, language }: LocaleFile,
  section: string,
  words: Words,
): readonly Problem[] {
  // In a language of the atlas alone a key without words is told as missing.
  if (!isBuiltIn(language)) return [];
  return Object.entries(words)
    .filter(([, text]) => isBlank(text))
    .map(([key]) =>
      problem(
        { file, column: `${section}.${key}` },
        {
          found: "nothing",
          expected: "words",
          remedy: "Leave the key out to keep the words of the engine.",
        },
      ),
    );
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
