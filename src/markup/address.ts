import type { Area } from "../model/area.ts";
import type { Language } from "../model/language.ts";

/**
 * The paths of the site, without its base: a promise to readers, the same for every atlas. A path
 * ends in a slash where it is a page.
 */
export const address = {
  home: (language: Language) => `/${language}/`,
  section: (language: Language, section: Section) => `/${language}/${section}/`,
  area: (language: Language, area: Pick<Area, "level" | "slug">) =>
    `/${language}/areas/${area.level}/${area.slug}/`,
  indicator: (language: Language, code: string) => `/${language}/indicators/${code}/`,
  indicatorLevel: (language: Language, code: string, level: string) =>
    `/${language}/indicators/${code}/${level}/`,
  plan: (language: Language, plan: string) => `/${language}/plans/${plan}/`,
  macroArea: (language: Language, plan: string, macroArea: string) =>
    `/${language}/plans/${plan}/${macroArea.toLowerCase()}/`,
  objective: (language: Language, plan: string, code: string) =>
    `/${language}/plans/${plan}/objectives/${code}/`,
  issue: (language: Language, issue: string) => `/${language}/newsletters/${issue}/`,
  page: (language: Language, slug: string) => `/${language}/${slug}/`,
  figureSvg: (language: Language, id: string) => `/downloads/figures/${language}/${id}.svg`,
  figureCsv: (language: Language, id: string) => `/downloads/figures/${language}/${id}.csv`,
  indicatorCsv: (code: string) => `/downloads/indicators/${code}.csv`,
  indicatorExcel: (code: string, language: Language) =>
    `/downloads/indicators/${code}.excel.${language}.csv`,
  areaCsv: (area: Pick<Area, "level" | "slug">) =>
    `/downloads/areas/${area.level}/${area.slug}.csv`,
  indexCsv: (id: string) => `/downloads/index/${id}.csv`,
  planCsv: (plan: string) => `/downloads/plans/${plan}.csv`,
  servicesCsv: () => "/downloads/services.csv",
  levelGeoJson: (level: string) => `/downloads/areas/${level}.geojson`,
  dictionary: () => "/downloads/dictionary.csv",
  allZip: () => "/downloads/all.zip",
  feed: (language: Language) => `/feeds/${language}.xml`,
  feedJson: (language: Language) => `/feeds/${language}.json`,
  areasCsv: () => "/downloads/areas.csv",
} as const;

/** The sections that have a page of their own. */
export type Section =
  | "areas"
  | "indicators"
  | "plans"
  | "newsletters"
  | "services"
  | "maps"
  | "data"
  | "search"
  | "glossary"
  | "compare"
  | "research"
  | "corrections"
  | "methods";
