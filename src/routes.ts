import type { EditionEntry } from "./derive/edition-history.ts";
import type { PageContext } from "./figures/figure-of.ts";
import type { Area } from "./model/area.ts";
import type { IndexResult } from "./model/composite-index.ts";
import type { Issue, Page, Paper } from "./model/content.ts";
import type { Indicator } from "./model/indicator.ts";
import type { NeedSupplyResult } from "./model/need-supply.ts";
import type { MacroArea, Objective, ZonePlan } from "./model/plan.ts";
import type { Service, VocabularyEntry } from "./model/service.ts";
import type { TakeUpResult } from "./model/take-up.ts";
import { contexts } from "./atlas.ts";
import { hasProfile } from "./derive/has-profile.ts";
import { indexListPath, indexLists, type IndexList } from "./derive/index-lists.ts";
import { levelsOf } from "./derive/lookup.ts";
import { needSupplyResults } from "./derive/need-supply.ts";
import { earlierPlan } from "./derive/plan-continuity.ts";
import { takeUpResults } from "./derive/take-up.ts";
import { figureIdIn } from "./figures/edition-figure.ts";
import { partsOfPlans, placedPlans } from "./figures/pinned-context.ts";
import { generatedLegalPages, type LegalPage } from "./views/legal-pages.ts";
import { mainLevel } from "./views/main-level.ts";
import { mdxPages, type MdxPage } from "./views/mdx-pages.ts";
import { METHODS } from "./views/methods-view.ts";
import { serviceKinds } from "./views/service-kinds.ts";

/** One page to be made: the parts of its address, and what it is about. */
export interface Route<Props> {
  readonly params: Readonly<Record<string, string>>;
  readonly props: Props & { readonly context: PageContext };
}

/** One route a language. */
export function languageRoutes(): readonly Route<object>[] {
  return routesOf(() => [{ params: {}, props: {} }]);
}

/** One route for each area that has a profile. */
export function areaRoutes(): readonly Route<{ area: Area }>[] {
  return routesOf(({ lookup }) =>
    lookup.atlas.areas
      .filter((area) => hasProfile(lookup, area))
      .map((area) => ({ params: { level: area.level, slug: area.slug }, props: { area } })),
  );
}

/** One route for each indicator, at its main level. */
export function indicatorRoutes(): readonly Route<{ indicator: Indicator; level: string }>[] {
  return routesOf(({ lookup }) =>
    lookup.atlas.indicators.map((indicator) => ({
      params: { code: indicator.code },
      props: { indicator, level: mainLevel({ lookup }, indicator) },
    })),
  );
}

/** One route for each other level of each indicator. */
export function indicatorLevelRoutes(): readonly Route<{ indicator: Indicator; level: string }>[] {
  return routesOf(({ lookup }) =>
    lookup.atlas.indicators.flatMap((indicator) =>
      levelsOf(lookup, indicator.code)
        .filter(({ id }) => id !== mainLevel({ lookup }, indicator))
        .map(({ id }) => ({
          params: { code: indicator.code, level: id },
          props: { indicator, level: id },
        })),
    ),
  );
}

/** One route for each figure of the site, by its spec: the figures themselves would fill the memory. */
export function figureRoutes(): readonly Route<{ id: string }>[] {
  return routesOf((today) =>
    [today, ...(today.editions?.values() ?? [])].flatMap((context) =>
      [...context.figures.keys()].map((id) => ({
        params: { figure: figureIdIn(context, id) },
        props: { id, context },
      })),
    ),
  );
}

/** The page of the composite index, where one is declared. */
export function compositeIndexRoutes(): readonly Route<{ index: IndexResult }>[] {
  return routesOf(({ lookup }) => {
    const { indexResult } = lookup.atlas;
    if (indexResult === null) return [];
    return [{ params: { index: indexResult.id }, props: { index: indexResult } }];
  });
}

/** One route for each page of a long ranking of the composite index. */
export function indexListRoutes(): readonly Route<{ index: IndexResult; list: IndexList }>[] {
  return routesOf(({ lookup }) => {
    const { indexResult } = lookup.atlas;
    if (indexResult === null) return [];
    return indexLists(lookup, indexResult).map((list) => ({
      params: { index: indexResult.id, list: indexListPath(list) },
      props: { index: indexResult, list },
    }));
  });
}

/** One route for each plan. */
export function planRoutes(): readonly Route<{ plan: ZonePlan }>[] {
  return routesOf((today) =>
    placedPlans(today).map((placed) => ({ params: { plan: placed.plan.id }, props: placed })),
  );
}

/** One route for each plan that takes the place of another of the atlas. */
export function comparedPlanRoutes(): readonly Route<{ plan: ZonePlan; earlier: ZonePlan }>[] {
  return routesOf((today) =>
    placedPlans(today).flatMap(({ context, plan }) => {
      const earlier = earlierPlan(context.lookup, plan);
      return earlier === undefined
        ? []
        : [{ params: { plan: plan.id }, props: { context, plan, earlier } }];
    }),
  );
}

/** One route for each macro-area of each plan. */
export function macroAreaRoutes(): readonly Route<{ plan: ZonePlan; macroArea: MacroArea }>[] {
  return routesOf((today) =>
    partsOfPlans(today, ({ macroAreas }) => macroAreas).map(({ part: macroArea, ...placed }) => ({
      params: { plan: placed.plan.id, macroArea: macroArea.code.toLowerCase() },
      props: { ...placed, macroArea },
    })),
  );
}

/** One route for each objective of each plan. */
export function objectiveRoutes(): readonly Route<{ plan: ZonePlan; objective: Objective }>[] {
  return routesOf((today) =>
    partsOfPlans(today, ({ objectives }) => objectives).map(({ part: objective, ...placed }) => ({
      params: { plan: placed.plan.id, code: objective.code },
      props: { ...placed, objective },
    })),
  );
}

/** One route for each service of the registry. */
export function serviceRoutes(): readonly Route<{ service: Service }>[] {
  return routesOf(({ lookup }) =>
    lookup.atlas.services.map((service) => ({
      params: { service: service.id },
      props: { service },
    })),
  );
}

/** One route for each kind of service, whether there is one of it or none. */
export function serviceKindRoutes(): readonly Route<{ kind: VocabularyEntry }>[] {
  return routesOf((context) =>
    serviceKinds(context).map((kind) => ({ params: { kind: kind.code }, props: { kind } })),
  );
}

/** One route a language for the list of pairs of need and supply, where there are several. */
export function needSupplyListRoutes(): readonly Route<object>[] {
  return routesOf(({ lookup }) =>
    needSupplyResults(lookup).length > 1 ? [{ params: {}, props: {} }] : [],
  );
}

/** One route for each pair of need and supply. */
export function needSupplyRoutes(): readonly Route<{ result: NeedSupplyResult }>[] {
  return routesOf(({ lookup }) =>
    needSupplyResults(lookup).map((result) => ({ params: { id: result.id }, props: { result } })),
  );
}

/** One route a language for the list of take-up funnels, where there are several. */
export function takeUpListRoutes(): readonly Route<object>[] {
  return routesOf(({ lookup }) =>
    takeUpResults(lookup).length > 1 ? [{ params: {}, props: {} }] : [],
  );
}

/** One route for each take-up funnel. */
export function takeUpRoutes(): readonly Route<{ result: TakeUpResult }>[] {
  return routesOf(({ lookup }) =>
    takeUpResults(lookup).map((result) => ({ params: { id: result.id }, props: { result } })),
  );
}

/** One route for each issue of the newsletter. */
export function issueRoutes(): readonly Route<{ issue: Issue }>[] {
  return routesOf(({ lookup }) =>
    lookup.atlas.issues.map((issue) => ({ params: { issue: issue.slug }, props: { issue } })),
  );
}

/** One route for each paper. */
export function paperRoutes(): readonly Route<{ paper: Paper }>[] {
  return routesOf(({ lookup }) =>
    lookup.atlas.papers.map((paper) => ({ params: { paper: paper.slug }, props: { paper } })),
  );
}

/** One route for each stored edition. */
export function editionRoutes(): readonly Route<{ edition: EditionEntry }>[] {
  return routesOf(({ history }) =>
    (history?.editions ?? []).map((edition) => ({
      params: { edition: edition.name },
      props: { edition },
    })),
  );
}

/** One route a language for a page about the site itself, unless the editors wrote it. */
export function legalRoutes(page: LegalPage): readonly Route<object>[] {
  return routesOf(({ lookup }) =>
    generatedLegalPages(lookup.atlas).includes(page) ? [{ params: {}, props: {} }] : [],
  );
}

/** One route for each page that the editors wrote; "methods" opens the generated page of that name. */
export function pageRoutes(): readonly Route<{ page: Page }>[] {
  return routesOf(({ lookup }) =>
    lookup.atlas.pages
      .filter(({ slug }) => slug !== METHODS)
      .map((page) => ({ params: { page: page.slug }, props: { page } })),
  );
}

function routesOf<Props>(
  subjects: (context: PageContext) => readonly { params: Route<Props>["params"]; props: Props }[],
): readonly Route<Props>[] {
  return [...contexts()].flatMap(([lang, context]) =>
    subjects(context).map(({ params, props }) => ({
      params: { lang, ...params },
      props: { context, ...props },
    })),
  );
}

/** One route for each page in MDX and language. */
export function mdxRoutes(
  modules: Readonly<Record<string, unknown>>,
): readonly Route<{ page: MdxPage }>[] {
  return routesOf(({ locale }) =>
    mdxPages(modules, locale.language).map((page) => ({
      params: { mdx: page.slug },
      props: { page },
    })),
  );
}
