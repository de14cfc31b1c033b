import type { Indicator } from "../model/indicator.ts";
import { canonicalJson } from "./canonical-json.ts";

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
  return DEFINING.every((key) => canonicalJson(a[key]) === canonicalJson(b[key]));
}
