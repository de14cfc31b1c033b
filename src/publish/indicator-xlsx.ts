import type { Area } from "../model/area.ts";
import type { CsvColumn } from "./csv-text.ts";
import type { IndicatorTable } from "./indicator-rows.ts";
import type { FileToMake } from "./published-file.ts";
import type { ValueRow } from "./value-row.ts";
import type { Pack } from "./zip-of.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { fileWord } from "../locales/file-word.ts";
import { address } from "../markup/address.ts";
import { aboutSheet, dictionarySheet } from "./about-sheets.ts";
import { spokenColumns } from "./indicator-csv.ts";
import { sheetOf, type Sheet } from "./sheet.ts";
import { xlsxOf, type Workbook } from "./xlsx-of.ts";

/** Writes an indicator as a workbook: what it is, its values, and what the columns mean. */
export function indicatorXlsx(
  context: AtlasContext,
  { indicator, rows }: IndicatorTable,
  pack?: Pack,
): Uint8Array {
  const values = fileWord(context.locale, "sheet.values");
  const sheets = [
    aboutSheet(context, [indicator]),
    sheetOf(values, valueColumns(context), rows),
    dictionarySheet(context),
  ];
  return xlsxOf(workbook(context, textOf(context, indicator.title), sheets), pack);
}

/** Writes the whole atlas as a workbook a language: about, dictionary, areas, a sheet a domain. */
export function workbookFile(
  context: AtlasContext,
  tables: readonly IndicatorTable[],
  pack?: Pack,
): FileToMake {
  const { title } = context.lookup.atlas.config;
  return {
    path: address.workbook(languageOf(context)),
    make: () =>
      xlsxOf(workbook(context, textOf(context, title), atlasSheets(context, tables)), pack),
  };
}

function atlasSheets(context: AtlasContext, tables: readonly IndicatorTable[]): readonly Sheet[] {
  const { config, indicators } = context.lookup.atlas;
  const domains = config.domains.map(({ id, title }) => {
    const rows = tables.filter(({ indicator }) => indicator.domain === id);
    const columns = [...titleColumns(context), ...valueColumns(context)];
    return sheetOf(
      textOf(context, title),
      columns,
      rows.flatMap((table) => table.rows),
    );
  });
  return [
    aboutSheet(context, indicators),
    dictionarySheet(context),
    areasSheet(context),
    ...domains,
  ];
}

function workbook(context: AtlasContext, title: string, sheets: readonly Sheet[]): Workbook {
  const creator = textOf(context, context.lookup.atlas.config.publisher.name);
  return { title, creator, direction: context.locale.direction, sheets };
}

/** The columns of the file for spreadsheets; the word of a status is followed by its code. */
function valueColumns(context: AtlasContext): readonly CsvColumn<ValueRow>[] {
  const code: CsvColumn<ValueRow> = {
    name: "status_code",
    heading: fileWord(context.locale, "column.status_code"),
    cell: ({ observation }) => observation?.status ?? "missing",
  };
  return spokenColumns(context).flatMap((column) =>
    column.name === "status" ? [column, code] : [column],
  );
}

function titleColumns(context: AtlasContext): readonly CsvColumn<ValueRow>[] {
  return [
    { name: "indicator", cell: ({ indicator }) => indicator.code },
    {
      name: "title",
      heading: say(context, "indicators.column.indicator"),
      cell: ({ indicator }) => textOf(context, indicator.title),
    },
    {
      name: "unit",
      heading: say(context, "definition.unit"),
      cell: ({ indicator }) => textOf(context, indicator.unit),
    },
  ];
}

function areasSheet(context: AtlasContext): Sheet {
  const { lookup, locale } = context;
  const name = ({ name: words }: Area) => textOf(context, words);
  const columns: readonly CsvColumn<Area>[] = [
    { name: "area", heading: fileWord(locale, "column.area"), cell: ({ code }) => code },
    { name: "name", heading: fileWord(locale, "column.name"), cell: name },
    {
      name: "level",
      heading: fileWord(locale, "column.level"),
      cell: ({ level }) => textOf(context, levelOf(lookup, level).name),
    },
    {
      name: "parent",
      heading: fileWord(locale, "column.parent"),
      cell: ({ parent }) => (parent === null ? null : name(areaOf(lookup, parent))),
    },
    { name: "lon", cell: ({ lon }) => lon },
    { name: "lat", cell: ({ lat }) => lat },
    { name: "km²", cell: ({ areaKm2 }) => areaKm2 },
  ];
  return sheetOf(fileWord(locale, "sheet.areas"), columns, lookup.atlas.areas);
}
