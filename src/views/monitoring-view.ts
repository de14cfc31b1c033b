import type { Objective, ObjectiveIndicator, ZonePlan } from "../model/plan.ts";
import { indicatorStatusOf } from "../derive/indicator-status-of.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { formatPercent } from "../scales/format-number.ts";
import { PLAN_THRESHOLDS } from "../stats/plan-progress.ts";
import { planRollup } from "../stats/plan-rollup.ts";
import { citation } from "./citation.ts";
import { correctionNotices, shownOfPlan } from "./correction-notices.ts";
import { monitoringWords } from "./monitoring-words.ts";
import { planCrumbs } from "./plan-crumbs.ts";
import { planDownloads } from "./plan-downloads.ts";
import { planIndicatorRow, type PlanIndicatorRow } from "./plan-indicator-row.ts";
import { hasPlanStatus, planStatusGroups } from "./plan-status-groups.ts";
import { shell, type Link } from "./shell.ts";

export type MonitoringView = ReturnType<typeof monitoringView>;

/** A line of the table: an indicator, or an objective for which the plan names none. */
interface MonitoringRow {
  readonly objective: Link & { readonly title: string };
  readonly indicator: PlanIndicatorRow | null;
  readonly typeLabel: string;
  /** What the line is filtered by. */
  readonly type: string;
  readonly status: string;
}

/** Lays out the table of every indicator of a plan. */
export function monitoringView(context: AtlasContext, plan: ZonePlan) {
  const language = languageOf(context);
  const date = formatDate(context.lookup.atlas.config.asOf, language);
  const title = say(context, "monitor.title");
  const planTitle = textOf(context, plan.title);
  const description = say(context, "monitor.description", { date });
  const path = address.planMonitoring(language, plan.id);
  const groups = macroAreaGroups(context, plan);
  return {
    words: monitoringWords(context),
    shell: shell(context, {
      path: (other) => address.planMonitoring(other, plan.id),
      title: `${title}: ${planTitle}`,
      description,
      section: "plans",
      kind: "plan",
      crumbs: planCrumbs(context, plan, title),
    }),
    corrections: correctionNotices(context, shownOfPlan(plan, plan.objectives)),
    opening: {
      kicker: { strong: say(context, "nav.plans"), rest: planTitle },
      title,
      key: description,
      facts: monitoringFacts(context, plan),
    },
    statuses: hasPlanStatus(context, plan) ? planStatusGroups(context, plan) : null,
    groups,
    facets: facets(context, groups),
    method: methodSentences(context),
    files: planDownloads(context, plan),
    citation: citation(context, { title: `${title}. ${planTitle}`, path }),
  };
}

function monitoringFacts(context: AtlasContext, plan: ZonePlan) {
  const { config } = context.lookup.atlas;
  const indicators = plan.objectives.flatMap((objective) => objective.indicators);
  const clock = { config, period: plan.period };
  const states = indicators.map((indicator) => indicatorStatusOf(clock, indicator));
  const { counts, rated } = planRollup(states);
  const fact = (value: number, name: "indicators" | "targets" | "rated" | "good") => ({
    value: formatCount(context, value),
    label: say(context, `monitor.facts.${name}`),
  });
  return [
    fact(indicators.length, "indicators"),
    fact(indicators.filter(({ targets }) => targets.length > 0).length, "targets"),
    fact(rated, "rated"),
    fact((counts["on-track"] ?? 0) + (counts.achieved ?? 0), "good"),
  ];
}

interface MonitoringGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly MonitoringRow[];
}

function macroAreaGroups(context: AtlasContext, plan: ZonePlan): readonly MonitoringGroup[] {
  const named = plan.macroAreas.map(({ code, title }) => ({
    id: code.toLowerCase(),
    title: `${code}. ${textOf(context, title)}`,
    rows: rowsOf(context, plan, code),
  }));
  const loose = plan.objectives.filter(({ macroArea }) => macroArea === null);
  const isBeyond = loose.every(({ scope }) => scope !== "zone");
  const others = {
    id: "-",
    title: say(context, isBeyond ? "plan.beyond" : "plan.objectives"),
    rows: rowsOf(context, plan, null),
  };
  return [...named, others].filter(({ rows }) => rows.length > 0);
}

function rowsOf(
  context: AtlasContext,
  plan: ZonePlan,
  macroArea: string | null,
): readonly MonitoringRow[] {
  return plan.objectives
    .filter((objective) => objective.macroArea === macroArea)
    .flatMap((objective) => objectiveRows(context, plan, objective));
}

function objectiveRows(
  context: AtlasContext,
  plan: ZonePlan,
  objective: Objective,
): readonly MonitoringRow[] {
  const link = {
    label: objective.code,
    title: textOf(context, objective.title),
    href: hrefOf(context, address.objective(languageOf(context), plan.id, objective.code)),
  };
  if (objective.indicators.length === 0) {
    return [
      { objective: link, indicator: null, typeLabel: "", type: "none", status: "not-stated" },
    ];
  }
  const clock = { config: context.lookup.atlas.config, period: plan.period };
  return objective.indicators.map((indicator) => ({
    objective: link,
    indicator: planIndicatorRow(context, plan, indicator),
    typeLabel: typeLabel(context, indicator.type),
    type: indicator.type ?? "none",
    status: indicatorStatusOf(clock, indicator),
  }));
}

function typeLabel(context: AtlasContext, type: ObjectiveIndicator["type"]): string {
  return type === null ? say(context, "monitor.typeNotStated") : say(context, `chain.${type}`);
}

interface MonitoringFacet {
  readonly name: "group" | "status" | "type";
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What a script can filter by; a choice of one is none. */
function facets(
  context: AtlasContext,
  groups: readonly MonitoringGroup[],
): readonly MonitoringFacet[] {
  const rows = groups.flatMap((group) => group.rows);
  const statuses = new Map(
    rows.map(({ status, indicator }) => [
      status,
      indicator?.status.label ?? say(context, "plan.status.not-stated"),
    ]),
  );
  const types = new Map(
    rows.map(({ type, typeLabel: label }) => [
      type,
      label || say(context, "monitor.typeNotStated"),
    ]),
  );
  const options = (choices: ReadonlyMap<string, string>) =>
    [...choices].map(([value, label]) => ({ value, label }));
  const all: readonly MonitoringFacet[] = [
    {
      name: "group",
      label: say(context, "plan.macroArea"),
      options: groups.map(({ id, title }) => ({ value: id, label: title })),
    },
    { name: "status", label: say(context, "plan.status"), options: options(statuses) },
    { name: "type", label: say(context, "monitor.column.type"), options: options(types) },
  ];
  return all.filter((facet) => facet.options.length > 1);
}

function methodSentences(context: AtlasContext): readonly string[] {
  const language = languageOf(context);
  const share = (value: number) => formatPercent(value, { language, decimals: 0 });
  const { staleAfter } = context.lookup.atlas.config;
  const { onTrack, atRisk, grace } = PLAN_THRESHOLDS;
  const shares = { onTrack: share(onTrack), atRisk: share(atRisk), grace: share(grace) };
  return [
    say(context, "monitor.method", shares),
    say(context, "monitor.staleAfter", { count: staleAfter }),
    say(context, "monitor.unsure"),
  ];
}
