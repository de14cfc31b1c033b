import type { Atlas } from "../model/atlas.ts";
import type { Prose } from "../model/content.ts";
import type { Language, Text } from "../model/language.ts";
import type { Observation } from "../model/observation.ts";

/** Words that an atlas has in some of its languages and not in this one. */
export interface UntranslatedText {
  /** The file in which they belong; a prose file is the one that would have to be written. */
  readonly file: string;
  /** The codes and keys that lead to them: "A01 name"; empty for a whole file. */
  readonly key: string;
  readonly language: Language;
}

type Whole = Atlas<Observation>;

/** What names an entry of a list better than its place in it. */
const NAMES = ["code", "id", "slug"];

/**
 * Lists all that an atlas says in some of its languages only: names, titles and descriptions, and
 * whole texts. They are shown in the first language that has them, marked as such. What is said in no
 * language is not missing.
 */
export function untranslatedTexts(atlas: Whole): readonly UntranslatedText[] {
  const { languages } = atlas.config;
  const lacking = (file: string, { key, text }: FoundText) =>
    languages
      .filter((language) => (text[language] ?? "").trim() === "")
      .map((language) => ({ file, key, language }));
  return [
    ...registersOf(atlas).flatMap(([file, register]) =>
      textsIn(register, languages, []).flatMap((found) => lacking(file, found)),
    ),
    ...prosesOf(atlas).flatMap((prose) => missingVariants(prose, languages)),
  ];
}

function registersOf(atlas: Whole): readonly (readonly [file: string, register: unknown])[] {
  const { config, plans } = atlas;
  return [
    ["atlas.yaml", config],
    ["data/areas.csv", atlas.areas],
    ["data/indicators", atlas.indicators],
    ["data/breakdowns.csv", atlas.breakdowns],
    ["data/vocabularies.csv", atlas.vocabularies],
    [config.services ?? "data/services.csv", atlas.services],
    [config.index ?? "data/index.yaml", atlas.index],
    ...plans.map(({ objectiveNotes: _, ...plan }) => [`content/plans/${plan.id}/`, plan] as const),
    ["content/glossary.yaml", atlas.glossary],
    ["content/corrections.yaml", atlas.corrections],
    ["content/releases.yaml", atlas.releases],
    ["content/events.yaml", atlas.events],
  ];
}

function prosesOf(atlas: Whole): readonly Prose<unknown>[] {
  const { issues, papers, pages, areaNotes, indicatorNotes, plans } = atlas;
  const objectiveNotes = plans.flatMap((plan) => plan.objectiveNotes);
  return [...issues, ...papers, ...pages, ...areaNotes, ...indicatorNotes, ...objectiveNotes];
}

function missingVariants(
  { variants }: Prose<unknown>,
  languages: readonly Language[],
): readonly UntranslatedText[] {
  const written = new Set(variants.map(({ language }) => language));
  const [first] = variants;
  if (first === undefined) return [];
  const stem = first.file.replace(/\.md$/, "").replace(new RegExp(`\\.${first.language}$`), "");
  return languages
    .filter((language) => !written.has(language))
    .map((language) => ({ file: fileFor(stem, language, languages), key: "", language }));
}

function fileFor(stem: string, language: Language, [main]: readonly Language[]): string {
  return language === main ? `${stem}.md` : `${stem}.${language}.md`;
}

interface FoundText {
  readonly key: string;
  readonly text: Text;
}

function textsIn(
  value: unknown,
  languages: readonly Language[],
  path: readonly string[],
): readonly FoundText[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value, languages)) return [{ key: path.join(" "), text: value }];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    textsIn(item, languages, [...path, Array.isArray(value) ? nameOf(item, key) : key]),
  );
}

/** Words are known by their keys: languages of the atlas and nothing else. */
function isText(value: object, languages: readonly Language[]): value is Text {
  const entries = Object.entries(value);
  const isSaid = entries.some(([, words]) => typeof words === "string" && words.trim() !== "");
  return isSaid && entries.every(([key]) => languages.includes(key));
}

function nameOf(item: unknown, place: string): string {
  if (typeof item !== "object" || item === null) return place;
  const named = Object.entries(item).find(([key]) => NAMES.includes(key));
  return typeof named?.[1] === "string" ? named[1] : String(Number(place) + 1);
}
