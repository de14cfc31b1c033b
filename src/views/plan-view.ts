import type { PageContext } from "../figures/figure-of.ts";
import type { Text } from "../model/language.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import { areaOf, indicatorOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { locatorPicture } from "../figures/locator-picture.ts";
import { marksNote } from "../figures/mark-notes.ts";
import { marksOfObservation } from "../figures/marked-value.ts";
import { planResourcesSpec, planTimelineSpec } from "../figures/plan-specs.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { citation } from "./citation.ts";
import { correctionNotices, shownOfPlan } from "./correction-notices.ts";
import { evidenceLinks } from "./evidence-links.ts";
import { macroAreaRows } from "./macro-area-rows.ts";
import { evidenceMarksNote } from "./need-evidence.ts";
import { needsNote } from "./needs-note.ts";
import { objectiveItem } from "./objective-item.ts";
import { optionalFigure } from "./optional-figure.ts";
import { planAgreement } from "./plan-agreement.ts";
import { planDownloads } from "./plan-downloads.ts";
import { planNeeds } from "./plan-needs.ts";
import { planPageWords, type PlanPlate } from "./plan-page-words.ts";
import { planPrints } from "./plan-prints.ts";
import { planRelations } from "./plan-relations.ts";
import { hasPlanStatus, planStatusGroups } from "./plan-status-groups.ts";
import { planTerritories } from "./plan-territories.ts";
import { planPeriod } from "./plan-words.ts";
import { previousResults } from "./previous-results.ts";
import { shell } from "./shell.ts";
import { statedCounts } from "./stated-counts.ts";

const PLATES: readonly PlanPlate[] = [
  "status",
  "stated",
  "previous",
  "context",
  "needs",
  "macroAreas",
  "beyond",
  "territories",
  "calendar",
  "resources",
  "governance",
  "document",
];
import { planJsonLd } from "./thing-json-ld.ts";

export type PlanView = ReturnType<typeof planView>;

/** Lays out the overview of a zone plan. */
export function planView(context: PageContext, plan: ZonePlan) {
  const title = textOf(context, plan.title);
  const facts = planFacts(context, plan);
  const factMarks = facts.map(({ marks }) => marks);
  const needs = planNeeds(context, plan);
  const zone = plan.objectives.filter(({ scope }) => scope === "zone");
  const beyond = plan.objectives.filter(({ scope }) => scope !== "zone");
  const calendar = optionalFigure(context, planTimelineSpec(context.lookup, plan), 1);
  const money = planResourcesSpec(plan);
  const resources = optionalFigure(context, money, calendar === null ? 1 : 2);
  return {
    words: planPageWords(context, platesOf(context, plan)),
    needsNote: needsNote(context, plan, say(context, "plan.plate.needsNote")),
    shell: planShell(context, plan, title),
    opening: {
      kicker: {
        strong: say(context, "nav.plans"),
        rest: textOf(context, areaOf(context.lookup, plan.zone).name),
      },
      title,
      key: textOf(context, plan.summary),
      facts,
      marksNote: marksNote(context, factMarks),
    },
    corrections: correctionNotices(context, shownOfPlan(plan, plan.objectives)),
    locator: locatorPicture(context, areaOf(context.lookup, plan.zone)),
    relations: planRelations(context, plan),
    statuses: hasPlanStatus(context, plan) ? planStatusGroups(context, plan) : null,
    statusDate: say(context, "plan.plate.statusNote", {
      date: formatDate(context.lookup.atlas.config.asOf, languageOf(context)),
    }),
    stated: statedCounts(context, zone),
    previous: previousResults(context, plan),
    context: plan.context.map(({ text, indicators }) => ({
      text: textOf(context, text),
      evidence: evidenceLinks(context, indicators),
    })),
    needs,
    needsMarksNote: evidenceMarksNote(
      context,
      needs.flatMap(({ items }) => items),
    ),
    macroAreas: macroAreaRows(context, plan),
    territories: planTerritories(context, plan),
    beyond: beyond.map((objective) => objectiveItem(context, plan, objective)),
    calendar,
    resources,
    ...planAgreement(context, plan),
    source: {
      title: plan.source === undefined ? "" : textOf(context, plan.source.title),
      note: plan.source === undefined ? "" : textOf(context, plan.source.note),
    },
    files: planDownloads(context, plan),
    printed: planPrints(context, plan),
    feedHref: hrefOf(context, address.planFeed(languageOf(context), plan.id)),
    feedWords: say(context, "feed.follow"),
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
    things: (now) => [planJsonLd(now, plan)],
    crumbs: [
      { label: say(context, "nav.plans"), href: all },
      { label: planPeriod(plan), href: null },
    ],
    feed: address.planFeed(languageOf(context), plan.id),
  });
}

function platesOf({ lookup }: AtlasContext, plan: ZonePlan): readonly PlanPlate[] {
  const has: Readonly<Partial<Record<PlanPlate, boolean>>> = {
    previous: plan.previous.length > 0,
    territories: plan.territories.length > 0,
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
    {
      value: people?.value ?? null,
      marks: marksOfObservation(indicatorOf(lookup, populationIndicator), people),
      label: say(context, "plan.facts.residents", { period }),
    },
    { value: plan.macroAreas.length, label: say(context, "plan.facts.macroAreas") },
    { value: count("zone"), label: say(context, "plan.facts.objectives") },
    { value: count("beyond-zone") || null, label: say(context, "plan.facts.beyond") },
  ];
  return [
    ...facts
      .filter(({ value }) => value !== null)
      .map(({ value, label, marks = "" }) => ({
        value: formatCount(context, value),
        label,
        marks,
      })),
    {
      marks: "",
      value: formatDate(plan.period.to, languageOf(context)),
      label: say(context, isStated(plan.duration) ? "plan.facts.end" : "plan.facts.lastDay"),
    },
  ];
}

function isStated(words: Text): boolean {
  return Object.keys(words).length > 0;
}
