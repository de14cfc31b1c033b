import type { AtlasContext } from "../figures/context.ts";
import type { PublishedFile } from "./published-file.ts";
import { membersOf } from "../derive/lookup.ts";
import { address } from "../markup/address.ts";
import { areaCsv } from "./area-csv.ts";
import { areasCsv } from "./areas-csv.ts";
import { dictionaryCsv } from "./dictionary-csv.ts";
import { indicatorCsv, indicatorExcel } from "./indicator-csv.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { planCsv } from "./plan-csv.ts";
import { servicesCsv } from "./services-csv.ts";

/**
 * Lists the files of data for programs, each number in one of them: indicators, areas, services,
 * plans, and the dictionary. Names are in the context's language.
 */
export function dataFiles(context: AtlasContext): readonly PublishedFile[] {
  const { atlas } = context.lookup;
  return [
    ...indicatorFiles(context, (code) => address.indicatorCsv(code), indicatorCsv),
    { path: address.areasCsv(), content: areasCsv(atlas) },
    { path: address.dictionary(), content: dictionaryCsv(atlas) },
    { path: address.servicesCsv(), content: servicesCsv(atlas) },
    ...atlas.plans.map((plan) => ({
      path: address.planCsv(plan.id),
      content: planCsv(context, plan),
    })),
  ];
}

/** Lists the files of indicators for the spreadsheets of a language. */
export function excelFiles(context: AtlasContext): readonly PublishedFile[] {
  const { language } = context.locale;
  const path = (code: string) => address.indicatorExcel(code, language);
  return indicatorFiles(context, path, indicatorExcel);
}

/** Lists the files of area profiles: a second view of the numbers of the indicators' files. */
export function profileFiles(context: AtlasContext): readonly PublishedFile[] {
  const { lookup } = context;
  const byArea = Map.groupBy(lookup.atlas.observations, ({ area }) => area);
  return lookup.atlas.config.levels
    .filter(({ profile }) => profile)
    .flatMap(({ id }) => membersOf(lookup, id))
    .map((area) => ({
      path: address.areaCsv(area),
      content: areaCsv(context, area, byArea.get(area.code) ?? []),
    }));
}

function indicatorFiles(
  context: AtlasContext,
  path: (code: string) => string,
  write: typeof indicatorCsv,
): readonly PublishedFile[] {
  const { atlas } = context.lookup;
  const observations = Map.groupBy(atlas.observations, ({ indicator }) => indicator);
  return atlas.indicators.map((indicator) => {
    const rows = indicatorRows(context.lookup, indicator, observations.get(indicator.code) ?? []);
    return { path: path(indicator.code), content: write(context, rows) };
  });
}
