import type { Objective, ZonePlan } from "../model/plan.ts";
import type { LoadContext } from "./load-context.ts";
import { compareCodes } from "./compare-codes.ts";
import { readPlan, type ReadPlan } from "./read-plan.ts";
import { reportTwins } from "./report-twins.ts";

const FOLDER = "content/plans/";

/** Reads the plans of an atlas, one a folder; they are checked once everything else is read. */
export function readPlans(context: LoadContext): readonly ReadPlan[] {
  const files = context.folder.under(FOLDER).map((file) => file.slice(FOLDER.length).split("/"));
  const folders = new Set(files.filter((parts) => parts.length > 1).map(([name]) => name ?? ""));
  const placed = [...folders].map((name) => ({ name, place: { file: `${FOLDER}${name}` } }));
  reportTwins("name", placed, context.report);
  return [...folders].flatMap((name) => readPlan(`${FOLDER}${name}/`, context) ?? []);
}

/** Puts a plan together: objectives by macro-area in the plan's order, then by code. */
export function zonePlan({ plan, objectives, previous, objectiveNotes }: ReadPlan): ZonePlan {
  const order = plan.value.macroAreas.map(({ code }) => code);
  const place = ({ macroArea }: Objective) =>
    macroArea === null ? order.length : order.indexOf(macroArea);
  return {
    ...plan.value,
    objectives: objectives
      .map(({ value }) => value)
      .sort((a, b) => place(a) - place(b) || compareCodes(a.code, b.code)),
    previous: previous.map(({ value }) => value).sort((a, b) => compareCodes(a.code, b.code)),
    objectiveNotes,
  };
}

/** Orders plans by the end of their period, then by its beginning, the newest first. */
export function compareNewestFirst(a: ZonePlan, b: ZonePlan): number {
  const key = ({ period, id }: ZonePlan) => `${period.to} ${period.from} ${id}`;
  return key(a) < key(b) ? 1 : -1;
}
