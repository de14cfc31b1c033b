import type { Finding } from "../model/problem.ts";
import type { ReadIndicator } from "./check-indicators.ts";
import { reportCell } from "./row.ts";

const LOST: Finding = {
  found: "no observation",
  expected: "at least one in data/observations, or a way to compute it in the column derived",
  remedy: "It gets no page.",
  severity: "warning",
};

/** Warns of the indicators that no observation mentions and that are not computed. */
export function reportLostIndicators(
  read: readonly ReadIndicator[],
  mentioned: ReadonlySet<string>,
): void {
  if (mentioned.size === 0) return;
  for (const { row, indicator } of read) {
    const { code, derived } = indicator;
    if (code !== "" && derived === null && !mentioned.has(code)) reportCell(row, "code", LOST);
  }
}
