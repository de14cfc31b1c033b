import type { Period, PeriodSpan } from "../model/period.ts";
import { parsePeriod } from "../model/period.ts";

/** A period and the shorter periods that fill it. */
export interface PeriodParts {
  readonly total: Period;
  readonly parts: readonly Period[];
}

/**
 * Finds which of some periods others of them fill: years of a span of years, quarters and months
 * of a year, months of a quarter. Whether counts add up over them is for the counts to say.
 */
export function periodParts(periods: readonly Period[]): PeriodParts[] {
  const spans = periods.flatMap((period): Spanned[] => {
    const span = parsePeriod(period);
    return span === undefined ? [] : [{ period, span }];
  });
  return spans.flatMap((total) =>
    (FINER[total.span.kind] ?? []).flatMap((kind) => {
      const parts = spans.filter(({ span }) => span.kind === kind && isWithin(span, total.span));
      if (parts.length !== expectedParts(total.span, kind)) return [];
      return [{ total: total.period, parts: parts.map(({ period }) => period) }];
    }),
  );
}

interface Spanned {
  readonly period: Period;
  readonly span: PeriodSpan;
}

const FINER: Partial<Record<PeriodSpan["kind"], readonly PeriodSpan["kind"][]>> = {
  years: ["year"],
  year: ["quarter", "month"],
  quarter: ["month"],
};

function isWithin(part: PeriodSpan, whole: PeriodSpan): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

function expectedParts(total: PeriodSpan, kind: PeriodSpan["kind"]): number {
  if (total.kind === "years") return total.lastYear - total.firstYear + 1;
  if (total.kind === "quarter") return 3;
  return kind === "quarter" ? 4 : 12;
}
