import type { Text } from "../model/language.ts";
import type { Measure, Objective, ObjectiveIndicator, ZonePlan } from "../model/plan.ts";
import type { PlanStatus } from "../stats/plan-status.ts";
import type { CsvColumn } from "./csv-text.ts";
import { indicatorStanding, type PlanClock } from "../derive/indicator-status-of.ts";
import { planStatusOf } from "../derive/plan-status-of.ts";
import { languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { excelCsv } from "./csv-format.ts";
import { csvText } from "./csv-text.ts";
import { spokenPlanColumn } from "./spoken-plan-column.ts";

type Dated = NonNullable<ObjectiveIndicator["baseline"]>;

/** A line of a plan: an objective, or one of its measures or indicators. */
interface PlanRow {
  readonly objective: Objective;
  readonly kind: "objective" | "measure" | "indicator";
  readonly title: Text;
  readonly indicator: ObjectiveIndicator | null;
  readonly standing: PlanStatus | null;
  readonly status: string;
}

/**
 * Writes a plan: every objective, followed by its measures and indicators. What the plan does not
 * state is an empty cell; the target is the last one, the latest value the newest reading up to the
 * atlas's date.
 */
export function planCsv(context: AtlasContext, plan: ZonePlan): string {
  return csvText(columns(context, plan), rowsOf(context, plan));
}

/** Writes a plan for the spreadsheets of the context's language, with its words for every code. */
export function planExcel(context: AtlasContext, plan: ZonePlan): string {
  const spoken = columns(context, plan).map((column) => spokenPlanColumn(context, column));
  return csvText(spoken, rowsOf(context, plan), excelCsv(languageOf(context)));
}

function columns(context: AtlasContext, plan: ZonePlan): readonly CsvColumn<PlanRow>[] {
  return [
    { name: "plan", cell: () => plan.id },
    { name: "macro_area", cell: ({ objective }) => objective.macroArea },
    { name: "objective", cell: ({ objective }) => objective.code },
    { name: "title", cell: ({ title }) => textOf(context, title) },
    { name: "kind", cell: ({ kind }) => kind },
    { name: "type", cell: ({ indicator }) => indicator?.type ?? null },
    { name: "unit", cell: ({ indicator }) => textOf(context, indicator?.unit ?? {}) },
    { name: "direction", cell: ({ indicator }) => indicator?.direction ?? null },
    ...dated("baseline", ({ indicator }) => indicator?.baseline),
    ...dated("target", ({ standing }) => standing?.target),
    ...dated("latest", ({ standing }) => standing?.reading),
    { name: "status", cell: ({ status }) => (status === "not-stated" ? "" : status) },
  ];
}

function dated(
  name: string,
  point: (row: PlanRow) => Dated | null | undefined,
): readonly CsvColumn<PlanRow>[] {
  return [
    { name, cell: (row) => point(row)?.value ?? null },
    { name: `${name}_date`, cell: (row) => point(row)?.date ?? null },
  ];
}

function rowsOf(context: AtlasContext, plan: ZonePlan): readonly PlanRow[] {
  const clock = { config: context.lookup.atlas.config, period: plan.period };
  return plan.objectives.flatMap((objective) => objectiveRows(clock, objective));
}

function objectiveRows(clock: PlanClock, objective: Objective): readonly PlanRow[] {
  const { title, measures, indicators } = objective;
  const status = planStatusOf(clock, objective);
  return [
    { objective, kind: "objective", title, indicator: null, standing: null, status },
    ...measures.map((measure) => measureRow(objective, measure)),
    ...indicators.map((indicator): PlanRow => {
      const standing = indicatorStanding(clock, indicator);
      const shared = { objective, kind: "indicator", title: indicator.title } as const;
      return { ...shared, indicator, standing, status: standing.status };
    }),
  ];
}

function measureRow(objective: Objective, { title, status }: Measure): PlanRow {
  const absent = { indicator: null, standing: null };
  return { objective, kind: "measure", title, ...absent, status: status ?? "" };
}
