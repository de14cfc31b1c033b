import type { Indicator } from "../model/indicator.ts";

/** What of an indicator says what is counted; its title, source and colours do not. */
const DEFINING = [
  "definition",
  "unit",
  "kind",
  "multiplier",
  "numerator",
  "denominator",
  "derived",
  "aggregate",
  "weight",
] as const satisfies readonly (keyof Indicator)[];

/** True where two versions of an indicator count the same thing in the same unit. */
export function isSameDefinition(a: Indicator, b: Indicator): boolean {
  return DEFINING.every((key) => canonical(a[key]) === canonical(b[key]));
}

/** Texts are maps by language, whose order says nothing. */
function canonical(value: Indicator[(typeof DEFINING)[number]]): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
