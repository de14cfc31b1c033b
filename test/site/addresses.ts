import type { Atlas } from "../../src/model/atlas.ts";
import { address } from "../../src/markup/address.ts";

const SECTIONS = [
  "areas",
  "indicators",
  "plans",
  "newsletters",
  "services",
  "maps",
  "data",
  "search",
  "glossary",
  "corrections",
  "research",
  "editions",
] as const;

/** Every address of `src/markup/address.ts` that the subjects of an atlas have in a language. */
export function addressesIn(atlas: Atlas, language: string): readonly string[] {
  const { areas, config, indicators, issues, pages, papers, plans, services } = atlas;
  const figures = ["map-child-share-village-2021", "trend-population-village-A01-A02"];
  return [
    address.home(language),
    ...SECTIONS.map((section) => address.section(language, section)),
    ...areas.flatMap((area) => [address.area(language, area), address.areaCsv(area)]),
    ...indicators.flatMap(({ code }) => [
      address.indicator(language, code),
      address.indicatorLevel(language, code, "valley"),
      address.indicatorCsv(code),
      address.indicatorExcel(code, language),
    ]),
    ...plans.flatMap(({ id, macroAreas, objectives }) => [
      address.plan(language, id),
      address.planMonitoring(language, id),
      ...[address.planCsv(id), address.planExcel(id, language), address.planJson(id)],
      ...macroAreas.map(({ code }) => address.macroArea(language, id, code)),
      ...objectives.map(({ code }) => address.objective(language, id, code)),
    ]),
    ...services.map(({ id }) => address.service(language, id)),
    ...["day-centre", "library"].map((kind) => address.serviceKind(language, kind)),
    ...[address.servicesExcel(language), address.servicesList(language)],
    ...[address.servicesForm(language), address.servicesGeoJson(), address.servicesHsds()],
    ...issues.flatMap(({ slug }) =>
      [address.issue, address.mail, address.mailText, address.mailMessage].map((of) =>
        of(language, slug),
      ),
    ),
    ...papers.map(({ slug }) => address.paper(language, slug)),
    ...areas.map((area) => address.areaFeed(language, area)),
    ...plans.map(({ id }) => address.planFeed(language, id)),
    address.mailFigure(language, "map-child-share-village-2021"),
    ...pages.map(({ slug }) => address.page(language, slug)),
    ...config.levels.map(({ id }) => address.levelGeoJson(id)),
    ...figures.flatMap((id) => [
      ...[address.figure(language, id), address.embed(language, id)],
      ...[address.figureSvg, address.figurePng, address.figureCsv].map((of) => of(language, id)),
    ]),
    ...[address.feed(language), address.feedJson(language)],
    ...[address.servicesCsv(), address.areasCsv(), address.dictionary(), address.allZip()],
  ];
}
