import type { Area } from "../model/area.ts";
import type { Language } from "../model/language.ts";
import type { SITE_SECTIONS } from "../model/site-sections.ts";

/**
 * The paths of the site, without its base: a promise to readers, the same for every atlas. A path
 * ends in a slash where it is a page. What stands at the root is listed in `SITE_ROOTS` too.
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
  planMonitoring: (language: Language, plan: string) => `/${language}/plans/${plan}/monitoring/`,
  planCompared: (language: Language, plan: string) => `/${language}/plans/${plan}/compared/`,
  planBooklet: (language: Language, plan: string) => `/${language}/plans/${plan}/booklet/`,
  objective: (language: Language, plan: string, code: string) =>
    `/${language}/plans/${plan}/objectives/${code}/`,
  compositeIndex: (language: Language, id: string) => `/${language}/index/${id}/`,
  /** A part of the ranking; its path is given by `indexListPath`. */
  indexList: (language: Language, id: string, path: string) => `/${language}/index/${id}/${path}/`,
  compare: (language: Language, areas: readonly Pick<Area, "level" | "slug">[]) =>
    `/${language}/compare/?areas=${areas.map(({ level, slug }) => `${level}/${slug}`).join(",")}`,
  paper: (language: Language, paper: string) => `/${language}/research/${paper}/`,
  issue: (language: Language, issue: string) => `/${language}/newsletters/${issue}/`,
  figure: (language: Language, id: string) => `/${language}/maps/${id}/`,
  embed: (language: Language, id: string) => `/embed/${language}/${id}/`,
  embeddedObjective: (language: Language, plan: string, code: string) =>
    `/embed/${language}/objectives/${plan}/${code}/`,
  /** The picture that stands for a page, or for all pages of a folder, where it is shared. */
  social: (page: string) => `/social${page.replace(/\/$/, "")}.png`,
  bibTex: (page: string) => `/cite${page.replace(/\/$/, "")}.bib`,
  ris: (page: string) => `/cite${page.replace(/\/$/, "")}.ris`,
  service: (language: Language, id: string) => `/${language}/services/${id}/`,
  serviceKind: (language: Language, kind: string) => `/${language}/services/kinds/${kind}/`,
  glossaryTerm: (language: Language, id: string) => `/${language}/glossary/#${id}`,
  page: (language: Language, slug: string) => `/${language}/${slug}/`,
  figureSvg: (language: Language, id: string) => `/downloads/figures/${language}/${id}.svg`,
  figureCsv: (language: Language, id: string) => `/downloads/figures/${language}/${id}.csv`,
  figurePng: (language: Language, id: string) => `/downloads/figures/${language}/${id}.png`,
  indicatorCsv: (code: string) => `/downloads/indicators/${code}.csv`,
  indicatorExcel: (code: string, language: Language) =>
    `/downloads/indicators/${code}.excel.${language}.csv`,
  indicatorXlsx: (code: string, language: Language) =>
    `/downloads/indicators/${code}.${language}.xlsx`,
  indicatorJson: (code: string) => `/downloads/indicators/${code}.json`,
  areaCsv: (area: Pick<Area, "level" | "slug">) =>
    `/downloads/areas/${area.level}/${area.slug}.csv`,
  areaJson: (area: Pick<Area, "level" | "slug">, language: Language) =>
    `/downloads/areas/${area.level}/${area.slug}.${language}.json`,
  areaNames: (language: Language) => `/downloads/areas/names.${language}.json`,
  /** What the finder of areas loads: all areas, or the letters by which they are divided. */
  areaFinder: (language: Language) => `/downloads/areas/finder.${language}.json`,
  areaFinderLetter: (language: Language, letter: string) =>
    `/downloads/areas/finder.${language}.${(letter.codePointAt(0) ?? 0).toString(16)}.json`,
  /** From which a browser tells in which area it is. */
  areaPositions: () => "/downloads/areas/positions.json",
  needSupply: (language: Language, id: string) => `/${language}/need-supply/${id}/`,
  takeUp: (language: Language, id: string) => `/${language}/take-up/${id}/`,
  needSupplyCsv: (id: string) => `/downloads/need-supply/${id}.csv`,
  takeUpCsv: (id: string) => `/downloads/take-up/${id}.csv`,
  indexCsv: (id: string) => `/downloads/index/${id}.csv`,
  planCsv: (plan: string) => `/downloads/plans/${plan}.csv`,
  planExcel: (plan: string, language: Language) => `/downloads/plans/${plan}.excel.${language}.csv`,
  planJson: (plan: string) => `/downloads/plans/${plan}.json`,
  planPdf: (language: Language, plan: string) => `/pdf/${language}/plans/${plan}.pdf`,
  areaPdf: (language: Language, area: Pick<Area, "level" | "slug">) =>
    `/pdf/${language}/areas/${area.level}/${area.slug}.pdf`,
  servicesCsv: () => "/downloads/services.csv",
  servicesExcel: (language: Language) => `/downloads/services.excel.${language}.csv`,
  servicesGeoJson: () => "/downloads/services.geojson",
  servicesHsds: () => "/downloads/services.hsds.json",
  servicesList: (language: Language) => `/downloads/services.${language}.json`,
  servicesForm: (language: Language) => `/downloads/services-form.${language}.xlsx`,
  levelGeoJson: (level: string) => `/downloads/areas/${level}.geojson`,
  levelTopoJson: (level: string) => `/downloads/areas/${level}.topojson`,
  workbook: (language: Language) => `/downloads/atlas.${language}.xlsx`,
  dataPackage: () => "/downloads/datapackage.json",
  csvw: () => "/downloads/csv-metadata.json",
  catalogue: () => "/downloads/catalogue.jsonld",
  catalogueTurtle: () => "/downloads/catalogue.ttl",
  dictionary: () => "/downloads/dictionary.csv",
  allZip: () => "/downloads/all.zip",
  feed: (language: Language) => `/feeds/${language}.xml`,
  feedJson: (language: Language) => `/feeds/${language}.json`,
  areaFeed: (language: Language, area: Pick<Area, "level" | "slug">) =>
    `/feeds/${language}/areas/${area.level}/${area.slug}.xml`,
  planFeed: (language: Language, plan: string) => `/feeds/${language}/plans/${plan}.xml`,
  mail: (language: Language, issue: string) => `/mail/${issue}.${language}.html`,
  mailText: (language: Language, issue: string) => `/mail/${issue}.${language}.txt`,
  mailMessage: (language: Language, issue: string) => `/mail/${issue}.${language}.eml`,
  mailFigure: (language: Language, id: string) => `/mail/figures/${language}/${id}.png`,
  edition: (language: Language, edition: string) => `/${language}/editions/${edition}/`,
  editionZip: (edition: string) => `/downloads/editions/${edition}.zip`,
  editionChecksums: (edition: string) => `/downloads/editions/${edition}.sha256.txt`,
  /** All dates, to which a calendar program subscribes. */
  calendarFeed: (language: Language) => `/calendar.${language}.ics`,
  calendarEntry: (language: Language, id: string) => `/downloads/calendar/${language}/${id}.ics`,
  areasCsv: () => "/downloads/areas.csv",
} as const;

/** The sections that have a page of their own. */
export type Section = (typeof SITE_SECTIONS)[number] | "methods";
