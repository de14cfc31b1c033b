import type { FileWord } from "../locales/files/en.ts";
import type { Indicator } from "../model/indicator.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { fileWord } from "../locales/file-word.ts";
import { address } from "../markup/address.ts";
import { STATUSES } from "../model/status.ts";
import { formatDate } from "../scales/format-date.ts";
import { citation } from "../views/citation.ts";
import { statusMeaning } from "./dictionary-csv.ts";
import { STATUS_KEYS } from "./indicator-csv.ts";
import { plainSheet, type Sheet } from "./sheet.ts";

/** Writes what must be known of the numbers of a workbook: whose, of when, and what each counts. */
export function aboutSheet(context: AtlasContext, indicators: readonly Indicator[]): Sheet {
  const { config } = context.lookup.atlas;
  const language = languageOf(context);
  const { text, href } = citation(context, {
    title: say(context, "nav.data"),
    path: address.section(language, "data"),
  });
  const { edition } = config;
  const date = formatDate(config.asOf, language);
  const rows = [
    [say(context, "foot.publisher"), textOf(context, config.publisher.name)],
    [say(context, "foot.edition"), say(context, "foot.editionText", { edition, date })],
    [say(context, "definition.licence"), config.publisher.licence],
    [text, href],
    ...indicators.flatMap((indicator) => indicatorLines(context, indicator)),
  ];
  const headings = [textOf(context, config.title), ""];
  return plainSheet(fileWord(context.locale, "sheet.about"), headings, rows);
}

function indicatorLines(context: AtlasContext, indicator: Indicator): readonly string[][] {
  const { publisher } = context.lookup.atlas.config;
  const lines = [
    [say(context, "definition.measures"), textOf(context, indicator.definition)],
    [say(context, "definition.unit"), textOf(context, indicator.unit)],
    [say(context, "definition.source"), textOf(context, indicator.source)],
    ["", indicator.sourceUrl ?? ""],
    [say(context, "definition.licence"), indicator.licence ?? publisher.licence],
    [say(context, "definition.updated"), indicator.updated ?? ""],
    ["", indicator.illustrative ? say(context, "note.illustrative") : ""],
  ];
  return [
    ["", ""],
    [indicator.code, textOf(context, indicator.title)],
    ...lines.filter(([, text]) => text !== ""),
  ];
}

const COLUMNS = [
  ...["area", "name", "level", "period", "breakdown", "value", "lower", "upper", "status"],
  ...["derived", "rank", "provisional", "coverage", "illustrative", "note"],
];

/** Explains the columns of a workbook and the codes that stand in the column of statuses. */
export function dictionarySheet(context: AtlasContext): Sheet {
  const { locale } = context;
  const word = (key: string) => fileWord(locale, key as FileWord);
  return plainSheet(
    word("sheet.dictionary"),
    ["", word("column.status_code"), word("column.meaning")],
    [
      ...COLUMNS.map((name) => [word(`column.${name}`), "", word(`meaning.${name}`)]),
      ...STATUSES.map((status) => [
        say(context, STATUS_KEYS[status]),
        status,
        statusMeaning([locale], status)[locale.language] ?? "",
      ]),
    ],
  );
}
