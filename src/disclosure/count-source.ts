import type { Indicator, IndicatorCode } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import type { ObservationIndex } from "./observation-index.ts";

/**
 * A count of people and everything that tells it: the indicator that it is, where one is delivered,
 * and those that divide by it or are divided.
 */
export interface CountSource {
  readonly code: string;
  /** The indicator that a problem names. */
  readonly indicator: IndicatorCode;
  readonly direct: Indicator | null;
  readonly numeratorOf: readonly Indicator[];
  readonly denominatorOf: readonly Indicator[];
  /** Changes in per cent: they tell the count of their own period and that of their base. */
  readonly changes: readonly { readonly indicator: Indicator; readonly base: Period }[];
}

const QUOTIENTS: ReadonlySet<string> = new Set(["proportion", "rate", "ratio", "mean", "score"]);
const CHANGE = /^change-since-(.+)$/;
const LAND = "area_km2";

/** True where the values of an indicator are one count divided by another. */
export function isQuotient(indicator: Indicator): boolean {
  return QUOTIENTS.has(indicator.kind) && changeBase(indicator) === undefined;
}

/** True where a count is the number of an indicator that is not subject to disclosure control. */
export function isPublicCount(index: ObservationIndex, code: string | null): boolean {
  if (code === LAND) return true;
  const indicator = code === null ? undefined : index.indicatorByCode.get(code);
  return indicator !== undefined && indicator.protect !== "people";
}

/** An indicator that names no count has its own. */
function countCode(indicator: Indicator, side: "numerator" | "denominator"): string {
  return indicator[side] ?? `${indicator.code}#${side}`;
}

/**
 * Lists the counts of people of an atlas in the order of its indicators, and those public ones that
 * other counts add up to.
 */
export function countSources(
  index: ObservationIndex,
  summed: ReadonlySet<IndicatorCode>,
): CountSource[] {
  const sources = new Map<string, Draft>();
  const at = (code: string, teller: Indicator): Draft => {
    const draft = sources.get(code) ?? newDraft(index, code, teller);
    sources.set(code, draft);
    return draft;
  };
  for (const indicator of index.atlas.indicators) {
    const base = changeBase(indicator);
    if (indicator.kind === "count") at(indicator.code, indicator);
    if (isQuotient(indicator)) {
      at(countCode(indicator, "numerator"), indicator).numeratorOf.push(indicator);
      at(countCode(indicator, "denominator"), indicator).denominatorOf.push(indicator);
    }
    if (base !== undefined && indicator.numerator !== null) {
      at(indicator.numerator, indicator).changes.push({ indicator, base });
    }
  }
  return [...sources.values()].filter(
    (source) => isOfPeople(index, source) || summed.has(source.code),
  );
}

interface Draft extends CountSource {
  readonly numeratorOf: Indicator[];
  readonly denominatorOf: Indicator[];
  readonly changes: { readonly indicator: Indicator; readonly base: Period }[];
}

function newDraft(index: ObservationIndex, code: string, teller: Indicator): Draft {
  const named = index.indicatorByCode.get(code);
  const direct = named?.kind === "count" ? named : null;
  const indicator = named?.code ?? teller.code;
  return { code, indicator, direct, numeratorOf: [], denominatorOf: [], changes: [] };
}

function isOfPeople(index: ObservationIndex, source: CountSource): boolean {
  if (isPublicCount(index, source.code)) return false;
  const tellers = [...source.numeratorOf, ...source.denominatorOf];
  return source.direct !== null || tellers.some(({ protect }) => protect === "people");
}

function changeBase({ derived }: Indicator): Period | undefined {
  return CHANGE.exec(derived ?? "")?.[1];
}
