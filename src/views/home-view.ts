import type { LevelId } from "../model/area.ts";
import { indicatorOf, membersOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { residentsOfAll } from "../derive/residents-of.ts";
import { hasInvented } from "../derive/service-supply.ts";
import { hrefOf, languageOf, lowered, say, textOf, type AtlasContext } from "../figures/context.ts";
import { figureOf, type PageContext } from "../figures/figure-of.ts";
import { figureId } from "../figures/figure-spec.ts";
import { mapSpec } from "../figures/figure-specs.ts";
import { formatCount } from "../figures/format-count.ts";
import { marksNote } from "../figures/mark-notes.ts";
import { marksOf } from "../figures/marks-of.ts";
import { address } from "../markup/address.ts";
import { DAGGER } from "../model/dagger.ts";
import { areaFinder } from "./area-finder.ts";
import { areaGroups, groupsMarksNote } from "./area-lists.ts";
import { homeWords } from "./home-words.ts";
import { issueItem } from "./issue-item.ts";
import { macroAreaRows } from "./macro-area-rows.ts";
import { mainLevel } from "./main-level.ts";
import { siteJsonLd } from "./page-json-ld.ts";
import { placedFigure } from "./placed-figure.ts";
import { shell } from "./shell.ts";
import { subscribeView } from "./subscribe-view.ts";

export type HomeView = ReturnType<typeof homeView>;

/** Lays out the home page: search, the map as navigation, the latest issue, the plan, key facts. */
export function homeView(context: PageContext) {
  const { lookup } = context;
  const { config, issues, plans } = lookup.atlas;
  const language = languageOf(context);
  const homeIndicator = mappedIndicator(context);
  const plan = plans[0];
  const facts = keyFacts(context);
  const areas = listedAreas(context, homeIndicator);
  return {
    words: homeWords(context),
    shell: shell(context, {
      path: address.home,
      title: textOf(context, config.title),
      description: textOf(context, config.description),
      section: "home",
      kind: "none",
      things: siteJsonLd,
    }),
    title: textOf(context, config.title),
    lede: textOf(context, config.description),
    examples: searchExamples(context),
    examplesLabel: say(context, "search.examples"),
    finder: areaFinder(context),
    map:
      homeIndicator === undefined
        ? null
        : placedFigure(context, figureOf(context, homeIndicator.id), 1),
    mapHref: hrefOf(context, address.section(language, "maps")),
    areas,
    areasMarksNote: groupsMarksNote(context, areas),
    areasNote:
      homeIndicator === undefined
        ? ""
        : textOf(context, indicatorOf(lookup, homeIndicator.code).title),
    issue: issues[0] === undefined ? null : issueItem(context, issues[0]),
    subscribe: subscribeView(context),
    newslettersHref: hrefOf(context, address.section(language, "newsletters")),
    plan:
      plan === undefined
        ? null
        : {
            title: textOf(context, plan.title),
            summary: textOf(context, plan.summary),
            href: hrefOf(context, address.plan(language, plan.id)),
            rows: macroAreaRows(context, plan),
          },
    facts,
    factsNote: factsNote(context, facts),
  };
}

/** Explains the marks of the facts: of numbers, of records, or of both. */
function factsNote(context: AtlasContext, facts: ReturnType<typeof keyFacts>): string {
  const { services } = context.lookup.atlas;
  const marks = facts.filter(({ isOfRecords }) => !isOfRecords).map((fact) => fact.marks);
  return [
    marksNote(context, marks),
    hasInvented(services) ? say(context, "services.inventedNote") : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Names the map that opens the atlas; undefined where nothing can be mapped. */
export function mappedIndicator(context: PageContext) {
  const { lookup } = context;
  const { homeIndicator } = lookup.atlas.config;
  const candidates = lookup.atlas.indicators.filter(({ kind }) => kind !== "count");
  const wanted = homeIndicator === undefined ? candidates : [indicatorOf(lookup, homeIndicator)];
  for (const indicator of wanted) {
    const level = mainLevel(context, indicator);
    const spec = mapSpec(lookup, indicator, level);
    if (spec !== undefined) return { id: figureId(spec), code: indicator.code, level };
  }
  return undefined;
}

/** The largest list of areas that a home page has; of more, the larger areas around them are listed. */
const MOST_LISTED = 300;

function listedAreas(context: PageContext, mapped: ReturnType<typeof mappedIndicator>) {
  const { lookup } = context;
  const { levels } = lookup.atlas.config;
  const wanted = mapped?.level ?? lowestProfile(context);
  const level =
    levels
      .slice(0, levels.findIndex(({ id }) => id === wanted) + 1)
      .findLast(({ id, profile }) => profile && membersOf(lookup, id).length <= MOST_LISTED)?.id ??
    wanted;
  const hasValues = mapped !== undefined && periodsOf(lookup, mapped.code, level).length > 0;
  return areaGroups(context, level, hasValues ? mapped.code : undefined);
}

function lowestProfile(context: AtlasContext): LevelId {
  const { levels } = context.lookup.atlas.config;
  return levels.findLast(({ profile }) => profile)?.id ?? "";
}

/** Gives words to try: places of the main level, an indicator of real numbers, an objective. */
function searchExamples(context: AtlasContext) {
  const { lookup } = context;
  const { config, indicators, plans } = lookup.atlas;
  const language = languageOf(context);
  const level = mainLevel(context, indicatorOf(lookup, config.populationIndicator));
  const areas = membersOf(lookup, level).filter(({ role }) => role === "member");
  const indicator = indicators.find(({ illustrative }) => !illustrative) ?? indicators[0];
  const things = [
    areas.at(-1)?.name,
    indicator?.title,
    areas.length > 1 ? areas[0]?.name : undefined,
    plans[0]?.objectives[0]?.title,
  ];
  const words = things.flatMap((text) => (text === undefined ? [] : textOf(context, text)));
  const search = hrefOf(context, address.section(language, "search"));
  return words.map((label) => ({ label, href: `${search}?q=${encodeURIComponent(label)}` }));
}

interface CountedFact {
  readonly value: number | null;
  readonly label: string;
  readonly marks?: string;
  /** True where records of the registry are counted, whose dagger has words of its own. */
  readonly isOfRecords?: boolean;
}

/** Gives the numbers of the whole atlas. */
export function keyFacts(context: AtlasContext) {
  const { lookup } = context;
  const { config, indicators, plans, services } = lookup.atlas;
  const top = config.levels[0]?.id ?? "";
  const lowest = config.levels.at(-1);
  const period = periodsOf(lookup, config.populationIndicator, top).at(-1) ?? "";
  const total = residentsOfAll(lookup, top);
  const population = indicatorOf(lookup, config.populationIndicator);
  const residents = membersOf(lookup, top).map(({ code }) =>
    observationOf(lookup, { indicator: population.code, area: code, period }),
  );
  const objectives = plans.flatMap((plan) =>
    plan.objectives.filter(({ scope }) => scope === "zone"),
  ).length;
  const active = services.filter(({ status }) => status === "active");
  const lowestCount = lowest === undefined ? 0 : membersOf(lookup, lowest.id).length;
  const facts = [
    {
      value: total,
      marks: total === null ? "" : marksOf(population, residents),
      label: say(context, "home.facts.residents", { period }),
    },
    {
      value: lowestCount,
      label: lowest === undefined ? "" : lowered(context, textOf(context, lowest.plural)),
    },
    {
      value: indicators.length,
      label: say(context, "home.facts.indicators", { count: indicators.length }),
    },
    // Without a plan there is nothing to count, and a zero would say that a plan has none.
    ...(plans.length === 0
      ? []
      : [
          {
            value: objectives,
            label: say(context, "home.facts.objectives", { count: objectives }),
          },
        ]),
    // An empty registry says that nobody has entered a service, not that there are none.
    ...(active.length === 0
      ? []
      : [
          {
            value: active.length,
            marks: hasInvented(active) ? DAGGER : "",
            isOfRecords: true,
            label: say(context, "home.facts.services", { count: active.length }),
          },
        ]),
  ];
  return facts.map(({ value, label, marks = "", isOfRecords = false }: CountedFact) => ({
    value: formatCount(context, value),
    label,
    marks,
    isOfRecords,
  }));
}
