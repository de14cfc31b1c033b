import type { Area } from "../model/area.ts";
import type { IssueMatter, PaperMatter, Prose } from "../model/content.ts";
import type { Indicator } from "../model/indicator.ts";
import { hasProfile } from "../derive/has-profile.ts";
import { isAboutArea } from "../derive/is-about.ts";
import { levelOf, levelsOf, periodsOf } from "../derive/lookup.ts";
import { languageOf, textOf } from "../figures/context.ts";
import { figureOf, type PageContext } from "../figures/figure-of.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { address } from "../markup/address.ts";
import { figureShown } from "../views/figure-subjects.ts";
import { themeLabel, themesOf } from "../views/issue-themes.ts";
import { mainLevel } from "../views/main-level.ts";
import { serviceKinds } from "../views/service-kinds.ts";
import { areaLabels, domainLabels, yearLabels } from "./facet-labels.ts";
import { planSubjects } from "./plan-search-subjects.ts";
import {
  facetsOf,
  PART_RANK,
  type SearchFacets,
  type SearchSubject,
  type SubjectEntry,
} from "./search-subject.ts";

const RANKS = {
  area: 0,
  population: 1,
  indicator: 2,
  index: 2,
  service: 4,
  text: 5,
  level: PART_RANK,
  figure: PART_RANK + 1,
} as const;

/** Lists what an atlas knows of its pages in one language, by path. */
export function searchSubjects(context: PageContext): ReadonlyMap<string, SearchSubject> {
  const { atlas } = context.lookup;
  const profiled = atlas.areas.filter((area) => hasProfile(context.lookup, area));
  return new Map([
    ...profiled.map((area) => areaEntry(context, area)),
    ...atlas.indicators.flatMap((indicator) => indicatorEntries(context, indicator)),
    ...indexEntries(context),
    ...figureEntries(context),
    ...planSubjects(context),
    ...serviceEntries(context),
    ...textEntries(context),
  ]);
}

function areaEntry(context: PageContext, area: Area): SubjectEntry {
  const level = levelOf(context.lookup, area.level);
  const name = textOf(context, area.name);
  const kind = textOf(context, level.name);
  // Many say what a place is together with its name; some names say it themselves.
  const placed = name.includes(kind) ? [] : [`${kind} ${name}`];
  const names = [name, ...Object.values(area.name), ...area.aliases, area.code, ...placed];
  const facets = facetsOf({ area: areaLabels(context, [area.code]) });
  return [
    address.area(languageOf(context), area),
    { names, isPlace: true, rank: RANKS.area, facets },
  ];
}

function indicatorEntries(context: PageContext, indicator: Indicator): readonly SubjectEntry[] {
  const { lookup } = context;
  const language = languageOf(context);
  const { code, title, groups } = indicator;
  const levels = levelsOf(lookup, code).map(({ id }) => id);
  const subject = {
    names: [textOf(context, title), ...Object.values(title), code],
    rank: code === lookup.atlas.config.populationIndicator ? RANKS.population : RANKS.indicator,
    facets: facetsOf({
      domain: domainLabels(context, [code]),
      period: yearLabels(levels.flatMap((level) => periodsOf(lookup, code, level))),
      group: groups.map((group) => vocabularyLabel(context, "group", group)),
    }),
  };
  const main = mainLevel({ lookup }, indicator);
  return [
    [address.indicator(language, code), subject],
    ...levels
      .filter((level) => level !== main)
      .map((level): SubjectEntry => {
        const path = address.indicatorLevel(language, code, level);
        return [path, { ...subject, names: [code], rank: RANKS.level }];
      }),
  ];
}

function indexEntries(context: PageContext): readonly SubjectEntry[] {
  const { indexResult } = context.lookup.atlas;
  if (indexResult === null) return [];
  const inputs = indexResult.inputs.map(({ indicator }) => indicator);
  const facets = facetsOf({ domain: domainLabels(context, inputs) });
  const names = Object.values(indexResult.title);
  const path = address.compositeIndex(languageOf(context), indexResult.id);
  return [[path, { names, rank: RANKS.index, facets }]];
}

function figureEntries(context: PageContext): readonly SubjectEntry[] {
  // One after another: all figures of a large atlas do not fit into memory.
  return [...context.figures.keys()].map((id) => {
    const figure = figureOf(context, id);
    const facets = facetsOf({
      area: areaLabels(context, figureShown(context, figure).within ?? []),
      domain: domainLabels(context, figure.indicators),
      period: figure.subtitle.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [],
    });
    const path = address.figure(languageOf(context), figure.id);
    return [path, { names: [], rank: RANKS.figure, facets }];
  });
}

function serviceEntries(context: PageContext): readonly SubjectEntry[] {
  const language = languageOf(context);
  const services = context.lookup.atlas.services.map((service): SubjectEntry => {
    const areas = service.area === null ? service.coverage : [service.area, ...service.coverage];
    const facets = facetsOf({
      area: areaLabels(context, areas),
      group: service.groups.map((group) => vocabularyLabel(context, "group", group)),
    });
    const organization = Object.values(service.organizationNames ?? { "": service.organization });
    const names = [...Object.values(service.name), ...organization];
    return [address.service(language, service.id), { names, rank: RANKS.service, facets }];
  });
  const kinds = serviceKinds(context).map(({ code, label }): SubjectEntry => {
    const subject = { names: Object.values(label), rank: RANKS.service - 1, facets: facetsOf({}) };
    return [address.serviceKind(language, code), subject];
  });
  return [...services, ...kinds];
}

function textEntries(context: PageContext): readonly SubjectEntry[] {
  const { issues, papers } = context.lookup.atlas;
  const language = languageOf(context);
  return [
    ...issues.map((issue): SubjectEntry => {
      const { config } = context.lookup.atlas;
      const themes = themesOf(issue);
      const isDomain = (code: string) => config.domains.some(({ id }) => id === code);
      const labels = (codes: readonly string[]) => codes.map((code) => themeLabel(context, code));
      const facets = {
        ...textFacets(context, issue),
        domain: labels(themes.filter(isDomain)),
        group: labels(themes.filter((code) => !isDomain(code))),
      };
      return [address.issue(language, issue.slug), { names: [], rank: RANKS.text, facets }];
    }),
    ...papers.map((paper): SubjectEntry => {
      const facets = textFacets(context, paper);
      return [address.paper(language, paper.slug), { names: [], rank: RANKS.text, facets }];
    }),
  ];
}

function textFacets(context: PageContext, text: Prose<IssueMatter | PaperMatter>): SearchFacets {
  const areas = context.lookup.atlas.areas.filter((area) => isAboutArea(text, area));
  const dates = text.variants.map(({ matter }) => matter.date);
  return facetsOf({
    area: areaLabels(
      context,
      areas.map(({ code }) => code),
    ),
    period: yearLabels(dates),
  });
}
