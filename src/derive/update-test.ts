import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { UpdatedValue } from "../stats/materiality.ts";
import { parsePeriod, type Period } from "../model/period.ts";
import { twoProportionTest } from "../stats/two-proportion-test.ts";

/**
 * Tests an update from counts that both editions published; p is null where there are none, or where
 * the indicator is no proportion. null: the periods overlap, as averages over several years do, and
 * nothing can be said yet.
 */
export function updateTest(
  { kind, direction }: Pick<Indicator, "kind" | "direction">,
  old: PublishedObservation,
  now: PublishedObservation,
): Omit<UpdatedValue, "id"> | null {
  if (old.value === null || now.value === null || overlap(old.period, now.period)) return null;
  const [before, after] = [countsOf(old), countsOf(now)];
  const test =
    kind === "proportion" && before !== null && after !== null
      ? twoProportionTest({ x1: before.x, n1: before.n, x2: after.x, n2: after.n })
      : null;
  return { previous: old.value, current: now.value, p: test?.p ?? null, direction };
}

function countsOf({ numerator, denominator }: PublishedObservation) {
  if (numerator === null || denominator === null) return null;
  if (numerator < 0 || numerator > denominator) return null;
  return { x: numerator, n: denominator };
}

function overlap(a: Period, b: Period): boolean {
  const [spanA, spanB] = [parsePeriod(a), parsePeriod(b)];
  if (spanA === undefined || spanB === undefined) return false;
  return spanA.start <= spanB.end && spanB.start <= spanA.end;
}
