import type { AtlasContext } from "../figures/context.ts";
import type { PageContext } from "../figures/figure-of.ts";
import type { IndicatorTable } from "./indicator-rows.ts";
import type { FileToMake, PublishedFile } from "./published-file.ts";
import type { Pack } from "./zip-of.ts";
import { membersOf } from "../derive/lookup.ts";
import { pinnedPlan } from "../figures/pinned-context.ts";
import { address } from "../markup/address.ts";
import { areaCsv } from "./area-csv.ts";
import { areasCsv } from "./areas-csv.ts";
import { dictionaryCsv } from "./dictionary-csv.ts";
import { indicatorCsv, indicatorExcel } from "./indicator-csv.ts";
import { indicatorXlsx } from "./indicator-xlsx.ts";
import { jsonStat } from "./json-stat.ts";
import { planCsv } from "./plan-csv.ts";
import { servicesCsv } from "./services-csv.ts";

/**
 * Lists the files of data for programs, each number in one of them: indicators, areas, services,
 * plans, and the dictionary. Names are in the context's language.
 */
export function dataFiles(
  context: PageContext,
  tables: readonly IndicatorTable[],
): readonly PublishedFile[] {
  const { atlas } = context.lookup;
  return [
    ...tables.map(({ indicator, rows }) => ({
      path: address.indicatorCsv(indicator.code),
      content: indicatorCsv(context, rows),
    })),
    { path: address.areasCsv(), content: areasCsv(atlas) },
    { path: address.dictionary(), content: dictionaryCsv(atlas) },
    { path: address.servicesCsv(), content: servicesCsv(atlas) },
    ...atlas.plans
      .map((plan) => pinnedPlan(context, plan))
      .map(({ context: own, plan }) => ({
        path: address.planCsv(plan.id),
        content: planCsv(own, plan),
      })),
  ];
}

/** Lists the files of indicators for the spreadsheets of a language. */
export function* excelFiles(
  context: AtlasContext,
  tables: readonly IndicatorTable[],
  pack?: Pack,
): Generator<FileToMake, undefined> {
  const { language } = context.locale;
  for (const table of tables) {
    yield {
      path: address.indicatorExcel(table.indicator.code, language),
      make: () => indicatorExcel(context, table.rows),
    };
    yield {
      path: address.indicatorXlsx(table.indicator.code, language),
      make: () => indicatorXlsx(context, table, pack),
    };
  }
}

/** Lists the files of indicators for statistical software. */
export function* jsonStatFiles(
  context: AtlasContext,
  tables: readonly IndicatorTable[],
): Generator<FileToMake, undefined> {
  for (const table of tables) {
    const path = address.indicatorJson(table.indicator.code);
    yield { path, make: () => jsonStat(context, table) };
  }
}

/** Lists the files of area profiles: a second view of the numbers of the indicators' files. */
export function* profileFiles(context: AtlasContext): Generator<FileToMake, undefined> {
  const { lookup } = context;
  const areas = lookup.atlas.config.levels
    .filter(({ profile }) => profile)
    .flatMap(({ id }) => membersOf(lookup, id));
  for (const area of areas) {
    yield { path: address.areaCsv(area), make: () => areaCsv(context, area) };
  }
}
