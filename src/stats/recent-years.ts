/** Why there are no five years to test. */
interface NoWindow {
  readonly reason: "too-few-points" | "gap" | "missing-value";
}

interface Window {
  /** One row a year: the value of each column. */
  readonly rows: readonly (readonly number[])[];
}

const LENGTH = 5;

/**
 * Takes the last five years of columns that run beside them, or says why it cannot: too few years, a
 * gap between them, or a missing value.
 *
 *     recentYears([2020, 2021, 2022, 2024, 2025], [[1, 2, 3, 4, 5]])
 *     // { reason: "gap" }
 */
export function recentYears(
  years: readonly number[],
  columns: readonly (readonly (number | null)[])[],
): Window | NoWindow {
  const recent = years.slice(-LENGTH);
  if (recent.length < LENGTH) return { reason: "too-few-points" };
  const [first = 0] = recent;
  if (recent.some((year, i) => year !== first + i)) return { reason: "gap" };
  const start = years.length - LENGTH;
  const rows = recent.map((_, i) => columns.flatMap((column) => column[start + i] ?? []));
  if (rows.some((row) => row.length < columns.length)) return { reason: "missing-value" };
  return { rows };
}
