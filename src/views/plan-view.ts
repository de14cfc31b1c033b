import type { PageContext } from "../figures/figure-of.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import { areaOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { locatorPicture } from "../figures/locator-picture.ts";
import { planResourcesSpec, planTimelineSpec } from "../figures/plan-specs.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { citation } from "./citation.ts";
import { evidenceLinks } from "./evidence-links.ts";
import { macroAreaRows } from "./macro-area-rows.ts";
import { objectiveItem } from "./objective-item.ts";
import { optionalFigure } from "./optional-figure.ts";
import { planAgreement } from "./plan-agreement.ts";
import { planPageWords, type PlanPlate } from "./plan-page-words.ts";
import { outcomeWord, planPeriod, statedOr, type StatusWord } from "./plan-words.ts";
import { shell, type Link } from "./shell.ts";
import { statedCounts } from "./stated-counts.ts";

const PLATES: readonly PlanPlate[] = [
  "stated",
  "previous",
  "context",
  "needs",
  "macroAreas",
  "beyond",
  "calendar",
  "resources",
  "governance",
  "document",
];

export type PlanView = ReturnType<typeof planView>;

/** Lays out the overview of a zone plan. */
export function planView(context: PageContext, plan: ZonePlan) {
  const title = textOf(context, plan.title);
  const zone = plan.objectives.filter(({ scope }) => scope === "zone");
  const beyond = plan.objectives.filter(({ scope }) => scope !== "zone");
  const calendar = optionalFigure(context, planTimelineSpec(context.lookup, plan), 1);
  const money = planResourcesSpec(plan);
  const resources = optionalFigure(context, money, calendar === null ? 1 : 2);
  return {
    words: planPageWords(context, platesOf(context, plan)),
    shell: planShell(context, plan, title),
    opening: {
      kicker: {
        strong: say(context, "nav.plans"),
        rest: textOf(context, areaOf(context.lookup, plan.zone).name),
      },
      title: planPeriod(plan),
      key: textOf(context, plan.summary),
      facts: planFacts(context, plan),
    },
    locator: locatorPicture(context, areaOf(context.lookup, plan.zone)),
    stated: statedCounts(context, zone),
    previous: previousResults(context, plan),
    context: plan.context.map(({ text, indicators }) => ({
      text: textOf(context, text),
      evidence: evidenceLinks(context, indicators),
    })),
    needs: planNeeds(context, plan),
    macroAreas: macroAreaRows(context, plan),
    beyond: beyond.map((objective) => objectiveItem(context, plan, objective)),
    calendar,
    resources,
    ...planAgreement(context, plan),
    source: {
      title: plan.source === undefined ? "" : textOf(context, plan.source.title),
      note: plan.source === undefined ? "" : textOf(context, plan.source.note),
    },
    csvHref: hrefOf(context, address.planCsv(plan.id)),
    citation: citation(context, { title, path: address.plan(languageOf(context), plan.id) }),
  };
}

function planShell(context: AtlasContext, plan: ZonePlan, title: string) {
  const all = hrefOf(context, address.section(languageOf(context), "plans"));
  return shell(context, {
    path: (language) => address.plan(language, plan.id),
    title,
    description: textOf(context, plan.summary),
    section: "plans",
    kind: "plan",
    crumbs: [
      { label: say(context, "nav.plans"), href: all },
      { label: planPeriod(plan), href: null },
    ],
    feed: address.planFeed(languageOf(context), plan.id),
  });
}

function planNeeds(context: AtlasContext, plan: ZonePlan) {
  return plan.needs.map((group) => ({
    title: textOf(context, group.title),
    items: group.needs.map((need) => ({
      text: textOf(context, need.text),
      letters: need.macroAreas.map((code) => macroAreaLink(context, plan, code)),
      evidence: evidenceLinks(context, need.indicators),
    })),
  }));
}

function platesOf({ lookup }: AtlasContext, plan: ZonePlan): readonly PlanPlate[] {
  const has: Readonly<Partial<Record<PlanPlate, boolean>>> = {
    previous: plan.previous.some(({ outcome }) => outcome !== null),
    context: plan.context.length > 0,
    beyond: plan.objectives.some(({ scope }) => scope !== "zone"),
    calendar: planTimelineSpec(lookup, plan) !== undefined,
    resources: planResourcesSpec(plan) !== undefined,
  };
  return PLATES.filter((plate) => has[plate] ?? true);
}

/** Gives the numbers at the head of a plan: residents, macro-areas, objectives, its end. */
export function planFacts(context: AtlasContext, plan: ZonePlan) {
  const { lookup } = context;
  const { populationIndicator } = lookup.atlas.config;
  const zone = areaOf(lookup, plan.zone);
  const period = periodsOf(lookup, populationIndicator, zone.level).at(-1) ?? "";
  const people = observationOf(lookup, { indicator: populationIndicator, area: zone.code, period });
  const count = (scope: Objective["scope"]) =>
    plan.objectives.filter((objective) => objective.scope === scope).length;
  const facts = [
    { value: people?.value ?? null, label: say(context, "plan.facts.residents", { period }) },
    { value: plan.macroAreas.length, label: say(context, "plan.facts.macroAreas") },
    { value: count("zone"), label: say(context, "plan.facts.objectives") },
    { value: count("beyond-zone"), label: say(context, "plan.facts.beyond") },
  ];
  return [
    ...facts.map(({ value, label }) => ({ value: formatCount(context, value), label })),
    {
      value: formatDate(plan.period.to, languageOf(context)),
      label: say(context, "plan.facts.end"),
    },
  ];
}

interface PreviousItem {
  readonly title: string;
  readonly outcome: StatusWord;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly because: string;
  readonly criticalPoints: string;
  readonly nextYears: string;
}

function previousResults(context: AtlasContext, plan: ZonePlan) {
  const told = plan.previous.filter(({ outcome }) => outcome !== null);
  const named = plan.previous.filter(({ outcome }) => outcome === null);
  const items = told.map((result): PreviousItem => ({
    title: textOf(context, result.title),
    outcome: outcomeWord(context, result),
    figures: result.figures.map(({ value, label }) => ({
      value: formatCount(context, value),
      label: textOf(context, label),
    })),
    because: statedOr(context, result.because),
    criticalPoints: statedOr(context, result.criticalPoints),
    nextYears: statedOr(context, result.nextYears),
  }));
  const others = named.map((result) => textOf(context, result.title)).join(" · ");
  return { period: plan.previousPeriod ?? "", items, others };
}

function macroAreaLink(context: AtlasContext, plan: ZonePlan, code: string): Link {
  return {
    label: code,
    href: hrefOf(context, address.macroArea(languageOf(context), plan.id, code)),
  };
}
