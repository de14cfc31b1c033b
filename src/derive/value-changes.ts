import type { AreaCode } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Indicator, IndicatorCode } from "../model/indicator.ts";
import type { Text } from "../model/language.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { comparePeriods } from "../model/period.ts";
import { changeKind, type ChangeKind } from "../stats/change-kind.ts";
import { materiality, type ChangeWord } from "../stats/materiality.ts";
import { isSameDefinition } from "./is-same-definition.ts";
import { updateTest } from "./update-test.ts";

/** The parts of an atlas or edition of which values are compared. */
export type ComparedValues = Pick<Atlas, "indicators" | "observations">;

/** A value on one side of a comparison. Nothing stands here where either side is withheld. */
export interface SideOfChange {
  readonly period: Period;
  readonly value: number | null;
}

/** What became of one value between two editions. */
export interface ValueChange {
  readonly indicator: IndicatorCode;
  readonly area: AreaCode;
  /** Empty: the total. */
  readonly breakdown: string;
  readonly kind: ChangeKind;
  readonly before: SideOfChange | null;
  readonly after: SideOfChange | null;
  /** null where the kind of change has no direction, or the periods overlap. */
  readonly word: ChangeWord | null;
}

/** An indicator that came, went, or is defined otherwise. */
export interface NamedIndicator {
  readonly code: IndicatorCode;
  readonly title: Text;
}

/** What became of the indicators and their values. */
export interface ValueChanges {
  readonly added: readonly NamedIndicator[];
  readonly withdrawn: readonly NamedIndicator[];
  readonly redefined: readonly NamedIndicator[];
  /** Only what changed, by indicator, then area, totals before breakdowns, then period. */
  readonly values: readonly ValueChange[];
}

/**
 * Compares the values that two editions published (method.md 18): each area, indicator and breakdown
 * by its latest period, and earlier periods for revisions. An indicator that is defined otherwise is
 * said once and its values are not compared. Better and worse need counts on both sides,
 * significance among all updates of the comparison, and a material difference.
 */
export function valueChanges(before: ComparedValues, after: ComparedValues): ValueChanges {
  const earlier = new Map(before.indicators.map((indicator) => [indicator.code, indicator]));
  const later = new Map(after.indicators.map((indicator) => [indicator.code, indicator]));
  const [oldSeries, newSeries] = [seriesOf(before), seriesOf(after)];
  const kept = after.indicators.filter(({ code }) => earlier.has(code));
  const isSame = sameDefinitions(earlier, later);
  const found = kept.filter(isSame).flatMap((indicator) => {
    const [old, now] = [oldSeries.get(indicator.code), newSeries.get(indicator.code)];
    const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
    return keys.flatMap((key) => {
      const [area = "", breakdown = ""] = key.split(SEPARATOR);
      const series = { old: old?.get(key) ?? [], now: now?.get(key) ?? [] };
      return seriesChanges(indicator, { area, breakdown, ...series });
    });
  });
  return {
    added: after.indicators.filter(({ code }) => !earlier.has(code)).map(named),
    withdrawn: before.indicators.filter(({ code }) => !later.has(code)).map(named),
    redefined: kept.filter((indicator) => !isSame(indicator)).map(named),
    values: worded(found),
  };
}

/** Sorts before every sign of a code, so that totals come first. */
const SEPARATOR = "\t";

type ByCode = ReadonlyMap<IndicatorCode, Indicator>;

/** What is computed from an indicator that is defined otherwise counts something else, too. */
function sameDefinitions(earlier: ByCode, later: ByCode): (indicator: Indicator) => boolean {
  const isSame = (indicator: Indicator, seen: readonly IndicatorCode[]): boolean => {
    const other = earlier.get(indicator.code);
    if (other === undefined || !isSameDefinition(other, indicator)) return false;
    return [indicator.numerator, indicator.denominator].every((code) => {
      const part = later.get(code ?? "");
      if (part === undefined || seen.includes(part.code) || !earlier.has(part.code)) return true;
      return isSame(part, [...seen, part.code]);
    });
  };
  return (indicator) => isSame(indicator, [indicator.code]);
}

function named({ code, title }: Indicator): NamedIndicator {
  return { code, title };
}

type Series = ReadonlyMap<string, readonly PublishedObservation[]>;

/** Values by indicator, then by area and breakdown, each the oldest first. */
function seriesOf({ observations }: ComparedValues): ReadonlyMap<IndicatorCode, Series> {
  const sorted = observations.toSorted((a, b) => comparePeriods(a.period, b.period));
  const byIndicator = Map.groupBy(sorted, ({ indicator }) => indicator);
  const keyOf = ({ area, breakdown }: PublishedObservation) => `${area}${SEPARATOR}${breakdown}`;
  return new Map([...byIndicator].map(([code, own]) => [code, Map.groupBy(own, keyOf)]));
}

interface Found extends ValueChange {
  readonly source: Indicator;
  readonly old: PublishedObservation | undefined;
  readonly now: PublishedObservation | undefined;
}

interface KeyedSeries {
  readonly area: AreaCode;
  readonly breakdown: string;
  readonly old: readonly PublishedObservation[];
  readonly now: readonly PublishedObservation[];
}

function seriesChanges(source: Indicator, keyed: KeyedSeries): readonly Found[] {
  const { area, breakdown, old, now } = keyed;
  const at = (period: Period, own: readonly PublishedObservation[]) =>
    own.find((item) => item.period === period);
  const latest = { old: latestOf(old), now: latestOf(now) };
  const isUpdate =
    latest.old !== undefined &&
    latest.now !== undefined &&
    comparePeriods(latest.old.period, latest.now.period) < 0;
  const periods = [...new Set([...old, ...now].map(({ period }) => period))].sort(comparePeriods);
  const last = latest.old?.period ?? "";
  // What is newer than all that was known is an update, and said once.
  const known = isUpdate ? periods.filter((period) => comparePeriods(period, last) <= 0) : periods;
  const pairs = known.map((period) => ({ old: at(period, old), now: at(period, now) }));
  if (isUpdate) pairs.push(latest);
  return pairs
    .map((pair) => change(source, { area, breakdown, ...pair }))
    .filter(({ kind, old: before, now: after }) => {
      // A row that only says "missing" is no news.
      return kind !== "unchanged" && (isTold(before) || isTold(after));
    });
}

function isTold(item: PublishedObservation | undefined): boolean {
  return item !== undefined && item.status !== "missing";
}

/** A period that was announced and never delivered is not the latest that is known. */
function latestOf(own: readonly PublishedObservation[]): PublishedObservation | undefined {
  return own.findLast(({ status }) => status !== "missing") ?? own.at(-1);
}

interface Pair {
  readonly area: AreaCode;
  readonly breakdown: string;
  readonly old: PublishedObservation | undefined;
  readonly now: PublishedObservation | undefined;
}

function change(source: Indicator, { area, breakdown, old, now }: Pair): Found {
  const kind = changeKind(old ?? null, now ?? null);
  // Beside a value that is withheld the other one is not repeated: the two would tell it.
  const isWithheld = old?.status === "suppressed" || now?.status === "suppressed";
  const side = (item: PublishedObservation | undefined): SideOfChange | null =>
    item === undefined ? null : { period: item.period, value: isWithheld ? null : item.value };
  const indicator = source.code;
  const sides = { before: side(old), after: side(now) };
  return { indicator, area, breakdown, kind, ...sides, word: null, source, old, now };
}

function worded(found: readonly Found[]): readonly ValueChange[] {
  const tests = found.map(({ kind, source, old, now }) =>
    kind === "updated" && old !== undefined && now !== undefined
      ? updateTest(source, old, now)
      : null,
  );
  const tested = tests.flatMap((test, i) => (test === null ? [] : [{ ...test, id: String(i) }]));
  const words = new Map(materiality(tested).map(({ id, word }) => [id, word]));
  return found.map(({ indicator, area, breakdown, kind, before, after }, i) => ({
    indicator,
    area,
    breakdown,
    kind,
    before,
    after,
    word: words.get(String(i)) ?? null,
  }));
}
