import type { Text } from "../model/language.ts";
import type { Measure, Objective, ObjectiveIndicator, ZonePlan } from "../model/plan.ts";
import { indicatorStatusOf, type PlanClock } from "../derive/indicator-status-of.ts";
import { planStatusOf } from "../derive/plan-status-of.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";
import { csvText } from "./csv-text.ts";

type Dated = NonNullable<ObjectiveIndicator["baseline"]>;

/** A line of a plan: an objective, or one of its measures or indicators. */
interface PlanRow {
  readonly objective: Objective;
  readonly kind: "objective" | "measure" | "indicator";
  readonly title: Text;
  readonly indicator: ObjectiveIndicator | null;
  readonly status: string;
}

/**
 * Writes a plan: every objective, followed by its measures and indicators. What the plan does not
 * state is an empty cell; the target is the last one, the latest value the newest reading.
 */
export function planCsv(context: AtlasContext, plan: ZonePlan): string {
  const dated = (
    name: string,
    point: (indicator: ObjectiveIndicator) => Dated | undefined | null,
  ) => {
    const of = ({ indicator }: PlanRow) => (indicator === null ? null : point(indicator));
    return [
      { name, cell: (row: PlanRow) => of(row)?.value ?? null },
      { name: `${name}_date`, cell: (row: PlanRow) => of(row)?.date ?? null },
    ];
  };
  const clock = { config: context.lookup.atlas.config, period: plan.period };
  return csvText<PlanRow>(
    [
      { name: "plan", cell: () => plan.id },
      { name: "macro_area", cell: ({ objective }) => objective.macroArea },
      { name: "objective", cell: ({ objective }) => objective.code },
      { name: "title", cell: ({ title }) => textOf(context, title) },
      { name: "kind", cell: ({ kind }) => kind },
      { name: "type", cell: ({ indicator }) => indicator?.type ?? null },
      { name: "unit", cell: ({ indicator }) => textOf(context, indicator?.unit ?? {}) },
      { name: "direction", cell: ({ indicator }) => indicator?.direction ?? null },
      ...dated("baseline", ({ baseline }) => baseline),
      ...dated("target", ({ targets }) => newest(targets)),
      ...dated("latest", ({ readings }) => newest(readings)),
      { name: "status", cell: ({ status }) => (status === "not-stated" ? "" : status) },
    ],
    plan.objectives.flatMap((objective) => objectiveRows(clock, objective)),
  );
}

function objectiveRows(clock: PlanClock, objective: Objective): readonly PlanRow[] {
  const { title, measures, indicators } = objective;
  const status = planStatusOf(clock, objective);
  return [
    { objective, kind: "objective", title, indicator: null, status },
    ...measures.map((measure) => measureRow(objective, measure)),
    ...indicators.map((indicator): PlanRow => {
      const standing = indicatorStatusOf(clock, indicator);
      return { objective, kind: "indicator", title: indicator.title, indicator, status: standing };
    }),
  ];
}

function measureRow(objective: Objective, { title, status }: Measure): PlanRow {
  return { objective, kind: "measure", title, indicator: null, status: status ?? "" };
}

function newest(points: readonly Dated[]): Dated | undefined {
  return points.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))).at(-1);
}
