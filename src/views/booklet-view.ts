import type { PageContext } from "../figures/figure-of.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import type { PlanPlate } from "./plan-page-words.ts";
import { hrefOf, languageOf, say, textOf } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { macroAreaView } from "./macro-area-view.ts";
import { monitoringView } from "./monitoring-view.ts";
import { objectiveView } from "./objective-view.ts";
import { planCrumbs } from "./plan-crumbs.ts";
import { planView, type PlanView } from "./plan-view.ts";
import { shell } from "./shell.ts";

export type BookletView = ReturnType<typeof bookletView>;

/** A line of the contents: where it leads in the booklet, and how deep it stands. */
export interface ContentsLine {
  readonly id: string;
  readonly label: string;
  readonly depth: 1 | 2;
}

/** The plates of a plan that stand after its chapters, with the ids that its page gives them. */
const LAST: readonly PlanPlate[] = ["governance", "document"];

/** The id of a plate is "p-" and its name. */
const PLATE_IDS: Readonly<Partial<Record<PlanPlate, string>>> = { macroAreas: "p-macro-areas" };

/**
 * Lays out a whole plan as one booklet for print: its page, then every macro-area with its
 * objectives, and the monitoring, before the plates on governance and the document.
 */
export function bookletView(context: PageContext, plan: ZonePlan) {
  const view = planView(context, plan);
  const chapters = chaptersOf(context, plan);
  const monitoring = monitoringView(context, plan);
  const title = say(context, "booklet.title", { plan: textOf(context, plan.title) });
  return {
    words: { contents: say(context, "booklet.contents") },
    shell: shell(context, {
      path: (language) => address.planBooklet(language, plan.id),
      title,
      description: textOf(context, plan.summary) || title,
      section: "plans",
      kind: "none",
      meta: [{ name: "robots", content: "noindex" }],
      crumbs: planCrumbs(context, plan, say(context, "booklet.link")),
    }),
    plan: view,
    chapters,
    monitoring: {
      id: "monitoring",
      view: monitoring,
      href: hrefOf(context, address.planMonitoring(languageOf(context), plan.id)),
    },
    contents: [
      ...plateLines(view, (plate) => !LAST.includes(plate)),
      ...chapters.flatMap(chapterLines),
      { id: "monitoring", label: monitoring.opening.title, depth: 1 } satisfies ContentsLine,
      ...plateLines(view, (plate) => LAST.includes(plate)),
    ],
  };
}

function plateLines(
  { words }: PlanView,
  isWanted: (plate: PlanPlate) => boolean,
): readonly ContentsLine[] {
  const plates = Object.keys(words.numbers) as PlanPlate[];
  return plates
    .filter(isWanted)
    .map((plate) => ({ id: PLATE_IDS[plate] ?? `p-${plate}`, label: words[plate], depth: 1 }));
}

type Chapter = ReturnType<typeof chaptersOf>[number];

function chapterLines({ id, title, objectives }: Chapter): readonly ContentsLine[] {
  return [
    { id, label: title, depth: 1 },
    ...objectives.map((objective) => ({
      id: objective.id,
      label: objective.view.shell.title,
      depth: 2 as const,
    })),
  ];
}

function chaptersOf(context: PageContext, plan: ZonePlan) {
  const loose = plan.objectives.filter(({ macroArea }) => macroArea === null);
  const isBeyond = loose.every(({ scope }) => scope !== "zone");
  const others = {
    id: "others",
    title: say(context, isBeyond ? "plan.beyond" : "plan.objectives"),
    macroArea: null,
    href: "",
    objectives: loose.map((objective) => objectivePart(context, plan, objective)),
  };
  const named = plan.macroAreas.map((macroArea) => {
    const view = macroAreaView(context, plan, macroArea);
    return {
      id: `macro-area-${macroArea.code.toLowerCase()}`,
      title: view.shell.title,
      macroArea: view,
      href: hrefOf(context, address.macroArea(languageOf(context), plan.id, macroArea.code)),
      objectives: plan.objectives
        .filter((objective) => objective.macroArea === macroArea.code)
        .map((objective) => objectivePart(context, plan, objective)),
    };
  });
  return loose.length === 0 ? named : [...named, others];
}

function objectivePart(context: PageContext, plan: ZonePlan, objective: Objective) {
  return {
    id: `objective-${objective.code}`,
    view: objectiveView(context, plan, objective),
    href: hrefOf(context, address.objective(languageOf(context), plan.id, objective.code)),
  };
}
