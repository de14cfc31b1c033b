import type { PageContext } from "../figures/figure-of.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import { areaOf, membersOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { objectiveAreas, objectiveLocator } from "../figures/objective-locator.ts";
import { planResourcesSpec, planTimelineSpec } from "../figures/plan-specs.ts";
import { profileHref } from "../figures/profile-href.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { collate } from "../locales/sorting.ts";
import { address } from "../markup/address.ts";
import { citation } from "./citation.ts";
import { correctionNotices, shownOfPlan } from "./correction-notices.ts";
import { fallbackNotice } from "./fallback-notice.ts";
import { foreignDirection } from "./foreign-direction.ts";
import { indicatorChain } from "./indicator-chain.ts";
import { evidenceMarksNote } from "./need-evidence.ts";
import { needsNote } from "./needs-note.ts";
import { objectiveBefore } from "./objective-before.ts";
import { objectiveFacts } from "./objective-facts.ts";
import { objectiveItem } from "./objective-item.ts";
import { objectiveMeasures } from "./objective-measures.ts";
import { objectiveNeeds } from "./objective-needs.ts";
import { OBJECTIVE_PLATES, objectiveWords, type ObjectivePlate } from "./objective-words.ts";
import { optionalFigure } from "./optional-figure.ts";
import { placedProse } from "./placed-prose.ts";
import { planCrumbs } from "./plan-crumbs.ts";
import { nameList } from "./plan-words.ts";
import { resourceRows } from "./resource-rows.ts";
import { sdgGoals } from "./sdg-goals.ts";
import { serviceItem } from "./service-item.ts";
import { shell } from "./shell.ts";
import { objectiveJsonLd } from "./thing-json-ld.ts";
import { variantFor } from "./variant-for.ts";

export type ObjectiveView = ReturnType<typeof objectiveView>;

/** Lays out the page of one objective. */
export function objectiveView(context: PageContext, plan: ZonePlan, objective: Objective) {
  const path = address.objective(languageOf(context), plan.id, objective.code);
  const name = `${objective.code} ${textOf(context, objective.title)}`;
  const timeline = planTimelineSpec(context.lookup, plan, objective);
  const calendar = optionalFigure(context, timeline, 1);
  const moneySpec = planResourcesSpec(plan, objective);
  const money = optionalFigure(context, moneySpec, calendar === null ? 1 : 2);
  const figures = [calendar, money].filter((figure) => figure !== null).length;
  const services = linkedServices(context, objective);
  const needs = objectiveNeeds(context, plan, objective);
  const notes = objectiveNotes(context, plan, { objective, before: figures });
  const before = objectiveBefore(context, plan, objective);
  const plates = platesOf({ notes, services, before });
  return {
    words: objectiveWords(context, plates),
    shell: objectiveShell(context, plan, objective),
    opening: objectiveOpening(context, plan, objective),
    corrections: correctionNotices(context, shownOfPlan(plan, [objective])),
    chain: indicatorChain(context, plan, objective),
    rationale: paragraphs(textOf(context, objective.rationale)),
    needs,
    needsMarksNote: evidenceMarksNote(context, needs),
    needsNote:
      objective.macroArea === null
        ? ""
        : needsNote(
            context,
            plan,
            say(context, "objective.needsNote", { code: objective.macroArea }),
          ),
    notes,
    measures: objectiveMeasures(context, objective),
    calendar,
    where: whereSentence(context, plan, objective),
    locator: objectiveLocator(context, plan, objective),
    areas: concernedAreas(context, plan, objective),
    resources: resourceRows(context, objective),
    money,
    services,
    before,
    actors: objective.actors.map((actor) => ({
      organisation: textOf(context, actor.organisation),
      role: textOf(context, actor.role) || say(context, "objective.noRole"),
    })),
    groups: objective.groups.map((code) => vocabularyLabel(context, "group", code)),
    sdg: sdgGoals(context, objective.sdg),
    ...neighbours(context, plan, objective),
    monitoring: hrefOf(context, address.planMonitoring(languageOf(context), plan.id)),
    citation: citation(context, { title: `${name}. ${textOf(context, plan.title)}`, path }),
  };
}

/** Lists the plates of the page: what an objective rarely has takes no place where it has none. */
function platesOf({
  notes,
  services,
  before,
}: {
  readonly notes: unknown;
  readonly services: readonly unknown[];
  readonly before: unknown;
}): readonly ObjectivePlate[] {
  const has: Readonly<Partial<Record<ObjectivePlate, boolean>>> = {
    notes: notes !== null,
    services: services.length > 0,
    before: before !== null,
  };
  return OBJECTIVE_PLATES.filter((plate) => has[plate] ?? true);
}

function linkedServices(context: AtlasContext, { services }: Objective) {
  const wanted = new Set(services);
  return context.lookup.atlas.services
    .filter(({ id }) => wanted.has(id))
    .map((service) => serviceItem(context, service));
}

function objectiveNotes(
  context: PageContext,
  plan: ZonePlan,
  { objective, before }: { readonly objective: Objective; readonly before: number },
) {
  const note = plan.objectiveNotes.find(({ slug }) => slug === objective.code);
  if (note === undefined) return null;
  const variant = variantFor(note, languageOf(context));
  return {
    language: variant.language,
    direction: foreignDirection(context, variant.language),
    fallback: fallbackNotice(context, variant.language),
    blocks: placedProse(context, variant.markdown, before),
  };
}

function neighbours(context: AtlasContext, plan: ZonePlan, objective: Objective) {
  const i = plan.objectives.indexOf(objective);
  const beside = (j: number) => {
    const other = plan.objectives[j];
    return other === undefined ? null : objectiveItem(context, plan, other);
  };
  return { previous: beside(i - 1), next: beside(i + 1) };
}

function objectiveShell(context: AtlasContext, plan: ZonePlan, objective: Objective) {
  const title = `${objective.code} ${textOf(context, objective.title)}`;
  return shell(context, {
    path: (other) => address.objective(other, plan.id, objective.code),
    title,
    description: textOf(context, objective.summary) || title,
    section: "plans",
    kind: "objective",
    things: (now) => [objectiveJsonLd(now, plan, objective)],
    embedded: address.embeddedObjective(languageOf(context), plan.id, objective.code),
    crumbs: planCrumbs(context, plan, title),
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

function concernedAreas(context: AtlasContext, plan: ZonePlan, objective: Objective) {
  const zone = areaOf(context.lookup, plan.zone);
  const children =
    context.lookup.childrenByArea.get(zone.code) ?? membersOf(context.lookup, zone.level);
  const areas = objectiveAreas(objective).map((code) => areaOf(context.lookup, code));
  const links = (areas.length > 0 ? areas : children).map((area) => ({
    label: textOf(context, area.name),
    href: profileHref(context, area),
  }));
  const compare = collate(languageOf(context));
  return links.toSorted((a, b) => compare(a.label, b.label));
}

function whereSentence(context: AtlasContext, plan: ZonePlan, objective: Objective): string {
  const areas = objectiveAreas(objective);
  if (areas.length === 0) {
    return say(context, "objective.wholeZone", {
      zone: textOf(context, areaOf(context.lookup, plan.zone).name),
    });
  }
  const names = areas.map((code) => textOf(context, areaOf(context.lookup, code).name));
  return nameList(context, names);
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).flatMap((part) => part.trim() || []);
}
