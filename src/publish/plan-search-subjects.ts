import type { PageContext } from "../figures/figure-of.ts";
import type { Text } from "../model/language.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import { languageOf, textOf } from "../figures/context.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { address } from "../markup/address.ts";
import { areaLabels, yearLabels } from "./facet-labels.ts";
import { facetsOf, PART_RANK, type SearchFacets, type SubjectEntry } from "./search-subject.ts";

const RANKS = { plan: 2, macroArea: 3, objective: 4, table: PART_RANK } as const;

/** Lists what an atlas knows of the pages of its plans. */
export function planSubjects(context: PageContext): readonly SubjectEntry[] {
  return context.lookup.atlas.plans.flatMap((plan) => entriesOfPlan(context, plan));
}

function entriesOfPlan(context: PageContext, plan: ZonePlan): readonly SubjectEntry[] {
  const language = languageOf(context);
  const facets = planFacets(context, plan);
  const entry = (path: string, rank: number, ...names: readonly string[]): SubjectEntry => [
    path,
    { names, rank, facets },
  ];
  return [
    planEntry(context, plan),
    entry(address.planMonitoring(language, plan.id), RANKS.table),
    entry(address.planCompared(language, plan.id), RANKS.table),
    ...plan.macroAreas.map(({ code, title }) =>
      entry(address.macroArea(language, plan.id, code), RANKS.macroArea, ...words(title)),
    ),
    ...plan.objectives.map((objective) => objectiveEntry(context, plan, objective)),
  ];
}

/** The milestones of a plan, and what became of the plan before, stand on its own page. */
function planEntry(context: PageContext, plan: ZonePlan): SubjectEntry {
  const { id, title, timeline, previous } = plan;
  const parts = [...timeline.map(({ text }) => text), ...previous.map((result) => result.title)];
  const subject = {
    names: [id, ...words(title)],
    parts: parts.map((text) => textOf(context, text)),
    rank: RANKS.plan,
    facets: planFacets(context, plan),
  };
  return [address.plan(languageOf(context), id), subject];
}

/** A measure or an indicator of an objective leads to it. */
function objectiveEntry(context: PageContext, plan: ZonePlan, objective: Objective): SubjectEntry {
  const { code, title, groups, areas, measures, indicators } = objective;
  const facets = {
    ...planFacets(context, plan),
    area: areaLabels(context, [plan.zone, ...areas]),
    group: groups.map((group) => vocabularyLabel(context, "group", group)),
  };
  const path = address.objective(languageOf(context), plan.id, code);
  const parts = [...measures, ...indicators].map((part) => textOf(context, part.title));
  const sections = measures.map(({ part }) => textOf(context, part)).filter(Boolean);
  return [
    path,
    {
      names: [code, ...words(title)],
      parts: [...new Set([...sections, ...parts])],
      rank: RANKS.objective,
      facets,
    },
  ];
}

function planFacets(context: PageContext, { zone, period }: ZonePlan): SearchFacets {
  const [from, to] = [period.from, period.to].map((day) => Number(day.slice(0, 4)));
  const years = Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) => (from ?? 0) + i);
  return facetsOf({ area: areaLabels(context, [zone]), period: yearLabels(years.map(String)) });
}

function words(text: Text): readonly string[] {
  return Object.values(text);
}
