import type { AtlasContext } from "../figures/context.ts";
import type { FileWord } from "../locales/files/en.ts";
import type { FileToMake } from "./published-file.ts";
import { areaOf, membersOf } from "../derive/lookup.ts";
import { languageOf, textOf } from "../figures/context.ts";
import { fileWord } from "../locales/file-word.ts";
import { withoutDirectionMarks } from "../locales/without-direction-marks.ts";
import { address } from "../markup/address.ts";
import { areaRecord } from "../views/area-record.ts";

/** What the dictionary of the file explains, by the name of the entry. */
const EXPLAINED = {
  code: "meaning.indicator",
  period: "meaning.period",
  value: "meaning.value",
  text: "meaning.text",
  status: "meaning.status",
  lower: "meaning.lower",
  upper: "meaning.upper",
  comparison: "meaning.comparison",
  comparedArea: "meaning.compared_area",
  comparedPart: "meaning.compared_part",
  comparedValue: "meaning.compared_value",
  isDaggered: "meaning.is_daggered",
  isProvisional: "meaning.is_provisional",
} as const satisfies Readonly<Record<string, FileWord>>;

/**
 * Lists the profiles of a language as JSON: each number as it is and as the profile prints it, with
 * a dictionary; and the names and codes of all of them, by which areas are chosen for a comparison.
 */
export function* areaJsonFiles(context: AtlasContext): Generator<FileToMake, undefined> {
  const { lookup } = context;
  const language = languageOf(context);
  const dictionary = Object.fromEntries(
    Object.entries(EXPLAINED).map(([name, word]) => [name, fileWord(context.locale, word)]),
  );
  const areas = lookup.atlas.config.levels
    .filter(({ profile }) => profile)
    .flatMap(({ id }) => membersOf(lookup, id));
  const names = areas.map(({ level, slug, name, parent, code }) => {
    const above = parent === null ? "" : textOf(context, areaOf(lookup, parent).name);
    return [`${level}/${slug}`, textOf(context, name), above, code];
  });
  yield { path: address.areaNames(language), make: () => `${JSON.stringify(names)}\n` };
  for (const area of areas) {
    const make = () => {
      const record = JSON.stringify({ ...areaRecord(context, area), dictionary });
      return `${withoutDirectionMarks(record)}\n`;
    };
    yield { path: address.areaJson(area, language), make };
  }
}
