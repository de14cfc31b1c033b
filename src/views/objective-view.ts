import type { PageContext } from "../figures/figure-of.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import { areaOf, membersOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { planResourcesSpec, planTimelineSpec } from "../figures/plan-specs.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { citation } from "./citation.ts";
import { indicatorChain } from "./indicator-chain.ts";
import { objectiveItem } from "./objective-item.ts";
import { objectiveWords } from "./objective-words.ts";
import { optionalFigure } from "./optional-figure.ts";
import { measureStatus, nameList, objectiveStatus, planPeriod } from "./plan-words.ts";
import { resourceRows } from "./resource-rows.ts";
import { shell } from "./shell.ts";

export type ObjectiveView = ReturnType<typeof objectiveView>;

/** Lays out the page of one objective. */
export function objectiveView(context: PageContext, plan: ZonePlan, objective: Objective) {
  const language = languageOf(context);
  const title = textOf(context, objective.title);
  const planTitle = textOf(context, plan.title);
  const path = address.objective(language, plan.id, objective.code);
  const i = plan.objectives.indexOf(objective);
  const beside = (j: number) => {
    const other = plan.objectives[j];
    return other === undefined ? null : objectiveItem(context, plan, other);
  };
  const timeline = planTimelineSpec(context.lookup, plan, objective);
  const calendar = optionalFigure(context, timeline, 1);
  const money = planResourcesSpec(plan, objective);
  return {
    words: objectiveWords(context),
    shell: objectiveShell(context, plan, objective),
    opening: objectiveOpening(context, plan, objective),
    chain: indicatorChain(context, objective),
    rationale: paragraphs(textOf(context, objective.rationale)),
    needs: needsAnswered(context, plan, objective),
    measures: objective.measures.map((measure) => ({
      code: measure.code,
      title: textOf(context, measure.title),
      text: textOf(context, measure.text),
      status: measure.status === null ? null : measureStatus(context, measure),
    })),
    calendar,
    where: whereSentence(context, plan, objective),
    areas: concernedAreas(context, plan, objective),
    resources: resourceRows(context, objective),
    money: optionalFigure(context, money, calendar === null ? 1 : 2),
    actors: objective.actors.map((actor) => ({
      organisation: textOf(context, actor.organisation),
      role: textOf(context, actor.role),
    })),
    groups: objective.groups.map((code) => vocabularyLabel(context, "group", code)),
    previous: beside(i - 1),
    next: beside(i + 1),
    citation: citation(context, { title: `${objective.code} ${title}. ${planTitle}`, path }),
  };
}

function objectiveShell(context: AtlasContext, plan: ZonePlan, objective: Objective) {
  const language = languageOf(context);
  const title = `${objective.code} ${textOf(context, objective.title)}`;
  const link = (label: string, path: string) => ({ label, href: hrefOf(context, path) });
  return shell(context, {
    path: (other) => address.objective(other, plan.id, objective.code),
    title,
    description: textOf(context, objective.summary),
    section: "plans",
    kind: "objective",
    crumbs: [
      link(say(context, "nav.plans"), address.section(language, "plans")),
      link(planPeriod(plan), address.plan(language, plan.id)),
      { label: title, href: null },
    ],
  });
}

function objectiveOpening(context: AtlasContext, plan: ZonePlan, objective: Objective) {
  const macroArea = plan.macroAreas.find(({ code }) => code === objective.macroArea);
  return {
    kicker: {
      strong: say(context, "objective.kicker", { code: objective.code }),
      rest:
        macroArea === undefined ? say(context, "plan.beyond") : textOf(context, macroArea.title),
      plan: textOf(context, plan.title),
    },
    title: textOf(context, objective.title),
    key: textOf(context, objective.summary),
    facts: objectiveFacts(context, plan, objective),
  };
}

function objectiveFacts(context: AtlasContext, plan: ZonePlan, objective: Objective) {
  const notStated = say(context, "plan.notStated");
  const status = objectiveStatus(context, plan, objective);
  const money = resourceRows(context, objective).total;
  const deadline = lastDate(objective);
  return {
    status,
    statusNote: say(context, "objective.statusNote"),
    rows: [
      { value: textOf(context, plan.leadBody), label: say(context, "objective.lead") },
      {
        value: deadline === undefined ? notStated : formatDate(deadline, languageOf(context)),
        label: say(context, "objective.deadline"),
      },
      { value: money ?? notStated, label: say(context, "objective.money") },
    ],
  };
}

function lastDate(objective: Objective): string | undefined {
  return objective.measures
    .flatMap(({ to }) => to ?? [])
    .toSorted()
    .at(-1);
}

function needsAnswered(context: AtlasContext, plan: ZonePlan, objective: Objective) {
  const groups = new Set(objective.groups);
  return plan.needs
    .filter((group) => groups.size === 0 || groups.has(group.group))
    .flatMap((group) =>
      group.needs
        .filter(
          (need) => objective.macroArea !== null && need.macroAreas.includes(objective.macroArea),
        )
        .map((need) => ({
          group: say(context, "objective.need", { group: textOf(context, group.title) }),
          text: textOf(context, need.text),
        })),
    );
}

function concernedAreas(context: AtlasContext, plan: ZonePlan, objective: Objective) {
  const zone = areaOf(context.lookup, plan.zone);
  const children =
    context.lookup.childrenByArea.get(zone.code) ?? membersOf(context.lookup, zone.level);
  const areas = objective.areas.map((code) => areaOf(context.lookup, code));
  return (areas.length > 0 ? areas : children).map((area) => ({
    label: textOf(context, area.name),
    href: hrefOf(context, address.area(languageOf(context), area)),
  }));
}

function whereSentence(context: AtlasContext, plan: ZonePlan, objective: Objective): string {
  if (objective.areas.length === 0) {
    return say(context, "objective.wholeZone", {
      zone: textOf(context, areaOf(context.lookup, plan.zone).name),
    });
  }
  const names = objective.areas.map((code) => textOf(context, areaOf(context.lookup, code).name));
  return nameList(context, names);
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).flatMap((part) => part.trim() || []);
}
