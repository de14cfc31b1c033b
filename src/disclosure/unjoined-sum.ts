import type { Problem } from "../model/problem.ts";
import type { IndicatorSum } from "./sums-of-many.ts";
import { problem } from "../model/problem.ts";

/**
 * Reports counts that add up and cannot be protected together: an error where one of them is
 * withheld and so could be worked out, else a warning.
 */
export function unjoinedSum({ total, parts }: IndicatorSum, hasWithheld: boolean): Problem {
  return problem(
    { file: "data/indicators.csv" },
    {
      severity: hasWithheld ? "error" : "warning",
      found: `${total} is ${parts.join(" + ")} wherever ${parts.length === 2 ? "the three" : "all"} are known`,
      expected: "parts of a total are one indicator with a breakdown",
      remedy: "Deliver the parts as a breakdown, so that a withheld one cannot be worked out.",
    },
  );
}
