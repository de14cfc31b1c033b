import type { Figure, FigureTable } from "./figure.ts";
import { MAX_SOURCES, stackedResources, type ResourceStack } from "../charts/stacked-resources.ts";
import { planMoney, type PlanMoney } from "../derive/plan-money.ts";
import { formatPercent } from "../scales/format-number.ts";
import { canon } from "../stats/canon.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { figureId, type PlanResourcesSpec } from "./figure-spec.ts";
import { moneyWords } from "./money-words.ts";
import { planSource } from "./plan-source.ts";
import { planSubject } from "./plan-specs.ts";

/** A sum of money from one source in one year. */
interface Sum {
  readonly source: string;
  readonly year: number | null;
  readonly amount: number;
}

interface Resources {
  readonly currency: string;
  readonly sums: readonly Sum[];
  /** From the largest on; those beyond the fills are one. */
  readonly sources: readonly { readonly name: string; readonly amount: number }[];
  /** In order, those without a year last. */
  readonly years: readonly (number | null)[];
  readonly total: number;
}

/** Draws the money that a plan or an objective states, by year and source; all else in words. */
export function planResourcesFigure(context: AtlasContext, spec: PlanResourcesSpec): Figure {
  const { plan, objective } = planSubject(context.lookup, spec);
  const stated = planMoney(objective === null ? plan.objectives : [objective]);
  if (stated === undefined) throw new Error(`missing money: ${figureId(spec)}`);
  const resources = resourcesOf(context, stated);
  const words = resourceWords(context, resources);
  const common = {
    title: words.title,
    description: words.description,
    sources: resources.sources.map(({ name }) => name),
    stacks: resources.years.map((year) => stackOf(context, resources, year)),
    mirrored: context.locale.direction === "rtl",
  };
  const id = figureId(spec);
  return {
    id,
    form: "chart",
    kind: "plan-resources",
    indicators: [],
    ...words,
    wide: stackedResources({ id: `${id}-wide`, widthPx: 720, ...common }),
    narrow: stackedResources({ id: `${id}-narrow`, widthPx: 354, ...common }),
    legend: null,
    swatches: [],
    table: resourceTable(context, resources),
    notes: besideNotes(context, stated),
    ...planSource(context, plan),
    isIllustrative: false,
  };
}

function resourcesOf(context: AtlasContext, { currency, money, total }: PlanMoney): Resources {
  const notStated = say(context, "plan.notStated");
  const named = money.map((item) => ({
    ...item,
    source: textOf(context, item.source) || notStated,
  }));
  const totals = [...Map.groupBy(named, ({ source }) => source)]
    .map(([name, items]) => ({ name, amount: sumOf(items) }))
    .toSorted((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1));
  const hasAll = totals.length <= MAX_SOURCES;
  const own = hasAll ? totals : totals.slice(0, MAX_SOURCES - 1);
  const rest = totals.slice(own.length);
  const others = say(context, "resources.others");
  const names = new Set(own.map(({ name }) => name));
  const sums = named.map((item) => ({
    ...item,
    source: names.has(item.source) ? item.source : others,
  }));
  const years = [...new Set(sums.map(({ year }) => year))];
  return {
    currency,
    sums,
    sources: hasAll ? own : [...own, { name: others, amount: sumOf(rest) }],
    years: years.toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity)),
    total,
  };
}

function sumOf(items: readonly { readonly amount: number }[]): number {
  return canon(items.reduce((sum, { amount }) => sum + amount, 0));
}

function amountOf({ sums }: Resources, source: string, year: number | null): number {
  return sumOf(sums.filter((sum) => sum.source === source && sum.year === year));
}

function yearWords(context: AtlasContext, year: number | null): string {
  return year === null ? say(context, "plan.notStated") : String(year);
}

function stackOf(context: AtlasContext, resources: Resources, year: number | null): ResourceStack {
  const amounts = resources.sources.map(({ name }) => amountOf(resources, name, year));
  const total = sumOf(amounts.map((amount) => ({ amount })));
  return {
    name: yearWords(context, year),
    amounts,
    totalLabel: moneyWords(context, total, resources.currency),
  };
}

function resourceWords(context: AtlasContext, resources: Resources) {
  const { currency, total, sources, years } = resources;
  const [largest] = sources;
  const share = total > 0 ? (largest?.amount ?? 0) / total : 0;
  const lines = years.flatMap((year) =>
    sources.flatMap(({ name }) => {
      const amount = amountOf(resources, name, year);
      if (amount === 0) return [];
      const words = moneyWords(context, amount, currency);
      return say(context, "resources.line", {
        source: name,
        year: yearWords(context, year),
        amount: words,
      });
    }),
  );
  return {
    title: say(context, sources.length > 1 ? "resources.title" : "resources.titleOne", {
      total: moneyWords(context, total, currency),
      source: largest?.name ?? "",
      share: formatPercent(share, { language: languageOf(context), decimals: 0 }),
    }),
    subtitle: say(context, "resources.subtitle", { currency }),
    description: say(context, "resources.summary", { lines: lines.join("; ") }),
  };
}

function resourceTable(context: AtlasContext, resources: Resources): FigureTable {
  const { sources, years, currency } = resources;
  return {
    columns: [
      { key: "source", label: say(context, "objective.resourceSource"), isNumber: false },
      ...years.map((year) => ({
        key: year === null ? "unstated" : String(year),
        label: yearWords(context, year),
        isNumber: true,
      })),
    ],
    rows: sources.map(({ name }) => [
      { text: name, value: name },
      ...years.map((year) => {
        const amount = amountOf(resources, name, year);
        if (amount === 0) return { text: "", value: null };
        return { text: moneyWords(context, amount, currency), value: amount };
      }),
    ]),
  };
}

function besideNotes(context: AtlasContext, { besides, unstated }: PlanMoney): readonly string[] {
  const items = besides.map(({ kind, source }) => {
    const words = { kind: say(context, `plan.resource.${kind}`), source: textOf(context, source) };
    return words.source === "" ? words.kind : say(context, "resources.inKind", words);
  });
  const list = [...new Set(items)].join("; ");
  return [
    ...(list === "" ? [] : [say(context, "resources.besides", { list })]),
    ...(unstated === 0 ? [] : [say(context, "resources.unstated", { count: unstated })]),
  ];
}
