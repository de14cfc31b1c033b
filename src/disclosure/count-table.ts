import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { CountCell, Demand } from "./count-cell.ts";
import type { CountSource } from "./count-source.ts";
import type { QuotientVerdict } from "./judge-quotient.ts";
import type { ObservationIndex } from "./observation-index.ts";
import type { QuotientCounts } from "./quotient-counts.ts";
import { mergeDemands } from "./count-cell.ts";
import { isPublicCount } from "./count-source.ts";
import { judgeQuotient, smallDemand } from "./judge-quotient.ts";
import { isSmallCount } from "./primary-suppression.ts";
import { quotientCounts } from "./quotient-counts.ts";

/** All that is known of one count in one period. */
export interface CountTable {
  readonly period: Period;
  readonly cells: ReadonlyMap<string, CountCell>;
  /** Positions of the observations that are sensitive in themselves. */
  readonly primary: readonly number[];
}

/** Gathers the cells of one count in one period from every observation that tells something of it. */
export function countTable(
  index: ObservationIndex,
  source: CountSource,
  period: Period,
): CountTable {
  const cells = new Map<string, CountCell>();
  const primary: number[] = [];
  for (const key of keysOf(index, source, period)) {
    const draft = gather({ index, source, period, key });
    primary.push(...draft.primary);
    const cell = finish(index, draft);
    if (cell === undefined) continue;
    cells.set(key, cell);
    if (cell.demand !== null || cell.delivered) primary.push(...cell.carriers);
  }
  return { period, cells, primary };
}

/** Lists the periods in which a count is told. */
export function periodsOf(index: ObservationIndex, source: CountSource): Period[] {
  const periods = tellersOf(source).flatMap(({ code }) => [
    ...(index.positions.get(code)?.keys() ?? []),
  ]);
  return [...new Set(periods)].sort();
}

interface Place {
  readonly index: ObservationIndex;
  readonly source: CountSource;
  readonly period: Period;
  readonly key: string;
}

interface Draft {
  observation: Observation | null;
  value: number | null;
  delivered: boolean;
  lower: number;
  upper: number;
  readonly carriers: number[];
  readonly demands: Demand[];
  readonly primary: number[];
}

function tellersOf({ direct, numeratorOf, denominatorOf }: CountSource): Indicator[] {
  return [...(direct === null ? [] : [direct]), ...numeratorOf, ...denominatorOf];
}

function keysOf(index: ObservationIndex, source: CountSource, period: Period): Set<string> {
  const keys = new Set<string>();
  for (const { code } of tellersOf(source)) {
    for (const key of index.positions.get(code)?.get(period)?.keys() ?? []) keys.add(key);
  }
  return keys;
}

function gather(place: Place): Draft {
  const { index, source } = place;
  const draft: Draft = {
    observation: null,
    value: null,
    delivered: false,
    lower: index.atlas.config.disclosure.suppressZero ? 0 : 1,
    upper: Infinity,
    carriers: [],
    demands: [],
    primary: [],
  };
  if (source.direct !== null) addDirect(draft, place, source.direct);
  for (const indicator of source.numeratorOf) addQuotient(draft, place, [indicator, "numerator"]);
  for (const indicator of source.denominatorOf) {
    addQuotient(draft, place, [indicator, "denominator"]);
  }
  addChanges(draft, place);
  return draft;
}

function addDirect(draft: Draft, place: Place, { code, protect }: Indicator): void {
  const rules = place.index.atlas.config.disclosure;
  const found = look(place, code);
  if (found === undefined) return;
  const { observation, position } = found;
  draft.observation = observation;
  draft.value = observation.value;
  draft.delivered = observation.status === "suppressed";
  if (tellsNumber(observation) || draft.delivered) draft.carriers.push(position);
  if (protect !== "people") return;
  if (draft.value === null || draft.delivered || !isSmallCount(draft.value, rules)) return;
  draft.demands.push(smallDemand(rules));
  draft.primary.push(position);
}

type Side = "numerator" | "denominator";

function addQuotient(draft: Draft, place: Place, [indicator, side]: [Indicator, Side]): void {
  const { index } = place;
  const found = look(place, indicator.code);
  if (found === undefined) return;
  const { observation, position } = found;
  const counts = quotientCounts(index, indicator, observation);
  draft.observation ??= observation;
  draft.value ??= counts[side];
  draft.delivered ||= observation.status === "suppressed" && counts[side] === null;
  if (!tellsNumber(observation)) return;
  draft.carriers.push(position);
  const verdict = judge(index, indicator, counts);
  if (indicator.protect === "people" && observation.status !== "suppressed") {
    draft.demands.push(...verdict[side]);
    if (verdict.isPrimary) draft.primary.push(position);
  }
  if (indicator.kind === "proportion") bind(draft, { index, counts, side, indicator });
}

function judge(
  index: ObservationIndex,
  indicator: Indicator,
  counts: QuotientCounts,
): QuotientVerdict {
  const { kind } = indicator;
  const numeratorPublic = isPublicCount(index, indicator.numerator);
  const denominatorPublic = isPublicCount(index, indicator.denominator);
  const quotient = { ...counts, kind, numeratorPublic, denominatorPublic };
  return judgeQuotient(quotient, index.atlas.config.disclosure);
}

/**
 * A part is no larger than the whole, and is taken to be known as smaller where it is smaller. A
 * whole that is withheld itself is known only to be below k.
 */
function bind(
  draft: Draft,
  known: {
    readonly index: ObservationIndex;
    readonly counts: QuotientCounts;
    readonly side: Side;
    readonly indicator: Indicator;
  },
): void {
  const { index, side, indicator } = known;
  const { numerator, denominator } = known.counts;
  const rules = index.atlas.config.disclosure;
  if (numerator === null || denominator === null) return;
  const rest = Math.min(1, denominator - numerator);
  const knowsWhole =
    isPublicCount(index, indicator.denominator) || !isSmallCount(denominator, { k: rules.k });
  const most = knowsWhole ? denominator - rest : rules.k - 1;
  if (side === "numerator") draft.upper = Math.min(draft.upper, most);
  const knowsPart = isPublicCount(index, indicator.numerator) || !isSmallCount(numerator, rules);
  if (side === "denominator" && knowsPart) {
    draft.lower = Math.max(draft.lower, numerator + rest);
  }
}

function addChanges(draft: Draft, place: Place): void {
  for (const { indicator, base } of place.source.changes) {
    const periods = place.index.positions.get(indicator.code);
    for (const [period, keys] of periods ?? []) {
      const position = keys.get(place.key);
      if (position !== undefined && [period, base].includes(place.period)) {
        draft.carriers.push(position);
      }
    }
  }
}

function finish(index: ObservationIndex, draft: Draft): CountCell | undefined {
  const { observation, value, delivered, upper, demands } = draft;
  if (observation === null || (value === null && !delivered)) return undefined;
  const lower = value !== null && value > 0 ? Math.min(draft.lower, value) : draft.lower;
  const { area, period, breakdown } = observation;
  const carriers = [...new Set(draft.carriers)];
  const demand = clip(mergeDemands(demands), { lower, upper });
  const withholdable = carriers.every((position) => isWithholdable(index, position));
  return {
    area,
    period,
    breakdown,
    value,
    carriers,
    withholdable,
    delivered,
    lower,
    upper,
    demand,
  };
}

/** No table can hide what the rules themselves tell. */
function clip(demand: Demand | null, { lower, upper }: Demand): Demand | null {
  if (demand === null) return null;
  return { lower: Math.max(lower, demand.lower), upper: Math.min(upper, demand.upper) };
}

function isWithholdable({ atlas, indicatorByCode }: ObservationIndex, position: number): boolean {
  const observation = atlas.observations[position];
  const isOfPeople = indicatorByCode.get(observation?.indicator ?? "")?.protect === "people";
  return isOfPeople || observation?.status === "suppressed";
}

function look(
  { index, period, key }: Place,
  code: string,
): { readonly position: number; readonly observation: Observation } | undefined {
  const position = index.positions.get(code)?.get(period)?.get(key);
  const observation = position === undefined ? undefined : index.atlas.observations[position];
  if (position === undefined || observation === undefined) return undefined;
  return { position, observation };
}

function tellsNumber({ value, numerator, denominator }: Observation): boolean {
  return value !== null || numerator !== null || denominator !== null;
}
