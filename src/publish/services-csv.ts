import type { Atlas } from "../model/atlas.ts";
import type { Language } from "../model/language.ts";
import { excelCsv } from "./csv-format.ts";
import { csvText } from "./csv-text.ts";
import { serviceColumns } from "./service-columns.ts";

/** Writes the services with the columns of the atlas folder (HSDS words). */
export function servicesCsv({ services, config: { languages } }: Atlas): string {
  const columns = serviceColumns(languages, "").map(({ heading: _, ...column }) => column);
  return csvText(columns, services);
}

/** Writes the services for the spreadsheets of a language, with headings in its words. */
export function servicesExcel({ services, config }: Atlas, language: Language): string {
  return csvText(serviceColumns(config.languages, language), services, excelCsv(language));
}
