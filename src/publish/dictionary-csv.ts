import type { MessageKey } from "../locales/en.ts";
import type { FileWord } from "../locales/files/en.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Text } from "../model/language.ts";
import { fileWord } from "../locales/file-word.ts";
import { localeOf, type Locale } from "../locales/locale.ts";
import { message } from "../locales/message.ts";
import { STATUSES, type Status } from "../model/status.ts";
import { csvText } from "./csv-text.ts";
import { DOCUMENTED_FILES, type DocumentedColumn } from "./dictionary-columns.ts";
import { textColumns } from "./text-columns.ts";

/** A line of the dictionary: a column, one word that may stand in it, or an indicator's values. */
interface Entry {
  readonly file: string;
  readonly column: string;
  readonly word: string;
  readonly meaning: Text;
  readonly indicator: Indicator | null;
}

const STATUS_MEANINGS: Readonly<Record<Exclude<Status, "ok" | "partial">, MessageKey>> = {
  estimated: "status.estimated.meaning",
  missing: "status.missing.meaning",
  suppressed: "status.suppressed.meaning",
  undefined: "status.undefined.meaning",
  "not-applicable": "status.notApplicable.meaning",
};

/**
 * Writes the dictionary of all downloads: what every column means, what every status says, and for
 * each indicator its unit, definition, source and licence, in every language of the atlas.
 */
export function dictionaryCsv({ config, indicators, locales: files }: Atlas): string {
  const { languages, publisher } = config;
  const locales = languages.map((language) => localeOf(language, files));
  const of = (text: (indicator: Indicator) => Text) => (entry: Entry) =>
    entry.indicator === null ? {} : text(entry.indicator);
  const cell = (name: string, value: (indicator: Indicator) => string | null) => ({
    name,
    cell: ({ indicator }: Entry) => (indicator === null ? null : value(indicator)),
  });
  return csvText<Entry>(
    [
      { name: "file", cell: ({ file }) => file },
      { name: "column", cell: ({ column }) => column },
      { name: "word", cell: ({ word }) => word },
      ...textColumns<Entry>(languages, "meaning", ({ meaning }) => meaning),
      cell("indicator", ({ code }) => code),
      ...textColumns<Entry>(
        languages,
        "unit",
        of(({ unit }) => unit),
      ),
      ...textColumns<Entry>(
        languages,
        "definition",
        of(({ definition }) => definition),
      ),
      cell("kind", ({ kind }) => kind),
      cell("direction", ({ direction }) => direction),
      ...textColumns<Entry>(
        languages,
        "source",
        of(({ source }) => source),
      ),
      cell("source_url", ({ sourceUrl }) => sourceUrl),
      cell("licence", ({ licence }) => licence ?? publisher.licence),
      cell("updated", ({ updated }) => updated),
      cell("illustrative", ({ illustrative }) => (illustrative ? "yes" : "no")),
    ],
    [...generalEntries(locales), ...indicators.map(indicatorEntry)],
  );
}

function generalEntries(locales: readonly Locale[]): readonly Entry[] {
  const described = (file: string, column: string, word: FileWord) =>
    entry({ file, column, meaning: wordIn(locales, word) });
  const columns = Object.entries(DOCUMENTED_FILES).flatMap(([file, documented]) =>
    documented.map((column) => described(file, nameOf(column), `meaning.${meaningOf(column)}`)),
  );
  return [
    described("*.csv", "*", "guard"),
    described("indicators/<code>.excel.<lang>.csv", "*", "excel"),
    described("figures/<lang>/<figure>.csv", "*", "figure"),
    ...columns,
    ...STATUSES.map((status) =>
      entry({ column: "status", word: status, meaning: statusMeaning(locales, status) }),
    ),
  ];
}

function indicatorEntry(indicator: Indicator): Entry {
  const file = `indicators/${indicator.code}.csv`;
  return entry({ file, column: "value", meaning: indicator.title, indicator });
}

function entry(given: Partial<Entry>): Entry {
  return {
    file: "indicators/<code>.csv",
    column: "",
    word: "",
    meaning: {},
    indicator: null,
    ...given,
  };
}

function nameOf(column: DocumentedColumn): string {
  return typeof column === "string" ? column : column[0];
}

function meaningOf(column: DocumentedColumn): Extract<DocumentedColumn, string> {
  return typeof column === "string" ? column : column[1];
}

function wordIn(locales: readonly Locale[], word: FileWord): Text {
  return Object.fromEntries(locales.map((locale) => [locale.language, fileWord(locale, word)]));
}

/** Says what a status means, in every language given. */
export function statusMeaning(locales: readonly Locale[], status: Status): Text {
  if (status === "ok" || status === "partial") return wordIn(locales, `status.${status}.meaning`);
  const key = STATUS_MEANINGS[status];
  return Object.fromEntries(locales.map((locale) => [locale.language, message(locale, key)]));
}
