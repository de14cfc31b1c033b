/**
 * A period as editors write it: `2021`, `2021-Q3`, `2021-03`, `2021-03-31`, `2019/2021`, or the
 * school year `2020-21`.
 */
export type Period = string;

/** First and last year and the sorting place of a period. */
export interface PeriodSpan {
  readonly kind: "year" | "quarter" | "month" | "day" | "years" | "school-year";
  /** Days are counted as year × 372 + month × 31 + day: enough to sort, no calendar needed. */
  readonly start: number;
  readonly end: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

const FORMS: readonly (readonly [PeriodSpan["kind"], RegExp])[] = [
  ["year", /^(\d{4})$/],
  ["quarter", /^(\d{4})-Q([1-4])$/],
  ["day", /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/],
  ["years", /^(\d{4})\/(\d{4})$/],
  ["month", /^(\d{4})-(0[1-9]|1[0-2])$/],
  ["school-year", /^(\d{4})-(\d{2})$/],
];

/** Reads a period; gives undefined where the text is none, or runs backwards. */
export function parsePeriod(text: string): PeriodSpan | undefined {
  for (const [kind, form] of FORMS) {
    const match = form.exec(text);
    if (match !== null) return periodSpan(kind, match.slice(1).map(Number));
  }
  return undefined;
}

/** Orders two periods by their end, then by their start, then as text. */
export function comparePeriods(a: Period, b: Period): number {
  if (a === b) return 0;
  const spanA = parsePeriod(a);
  const spanB = parsePeriod(b);
  if (spanA === undefined || spanB === undefined) return a < b ? -1 : Number(a > b);
  return spanA.end - spanB.end || spanA.start - spanB.start || (a < b ? -1 : Number(a > b));
}

function periodSpan(kind: PeriodSpan["kind"], parts: readonly number[]): PeriodSpan | undefined {
  const [year = 0, second = 0, third = 0] = parts;
  const span = (start: number, end: number, lastYear = year): PeriodSpan => ({
    kind,
    start,
    end,
    firstYear: year,
    lastYear,
  });
  const month = (m: number): [number, number] => [day(year, m, 1), day(year, m, 31)];
  if (kind === "quarter") return span(month(second * 3 - 2)[0], month(second * 3)[1]);
  if (kind === "month") return span(...month(second));
  if (kind === "day") return span(day(year, second, third), day(year, second, third));
  if (kind === "years" && second < year) return undefined;
  if (kind === "years") return span(day(year, 1, 1), day(second, 12, 31), second);
  if (kind === "school-year" && second !== (year + 1) % 100) return undefined;
  if (kind === "school-year") return span(day(year, 9, 1), day(year + 1, 8, 31), year + 1);
  return span(day(year, 1, 1), day(year, 12, 31));
}

function day(year: number, month: number, dayOfMonth: number): number {
  return year * 372 + (month - 1) * 31 + (dayOfMonth - 1);
}
