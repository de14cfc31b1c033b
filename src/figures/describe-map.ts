import type { AtlasContext } from "./context.ts";
import type { RangeWords } from "./range-words.ts";
import { say } from "./context.ts";

/** What a map's text alternative tells; numbers and names come ready to be read. */
export interface MapFacts extends RangeWords {
  /** Title, unit and period. */
  readonly measure: string;
  readonly count: string;
  /** The word for the areas, in the plural. */
  readonly areas: string;
  /** Number of classes; null where the map is not classed. */
  readonly classes: number | null;
  readonly benchmark: { readonly name: string; readonly value: string } | null;
  readonly missing: string | null;
  readonly suppressed: string | null;
  readonly notDefined?: string | null;
  readonly notApplicable?: string | null;
  /** True where pages show the ends of the table only. */
  readonly isLong?: boolean;
}

/**
 * Tells a map in words: what, how many areas and classes, the extremes, the benchmark, what is
 * missing (method.md 20). A sentence about nothing is left out.
 */
export function describeMap(context: Pick<AtlasContext, "locale">, facts: MapFacts): string {
  const { measure, count, areas, classes, low, lowName, high, highName } = facts;
  const common = { measure, count, areas, low, lowName, high, highName };
  const {
    benchmark,
    missing,
    suppressed,
    notDefined = null,
    notApplicable = null,
    isLong = false,
  } = facts;
  return [
    classes === null
      ? say(context, "map.summarySymbols", common)
      : say(context, "map.summary", { ...common, classes }),
    benchmark !== null && say(context, "map.summaryBenchmark", benchmark),
    missing !== null && say(context, "map.summaryMissing", { count: missing }),
    suppressed !== null && say(context, "map.summarySuppressed", { count: suppressed }),
    notDefined !== null && say(context, "map.summaryUndefined", { count: notDefined }),
    notApplicable !== null && say(context, "map.summaryNotApplicable", { count: notApplicable }),
    say(context, isLong ? "map.summaryFile" : "map.summaryTable"),
  ]
    .filter(Boolean)
    .join(" ");
}
