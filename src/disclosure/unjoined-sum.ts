import type { Problem } from "../model/problem.ts";
import type { IndicatorSum } from "./indicator-sums.ts";
import { problem } from "../model/problem.ts";

/** Warns of counts that add up and cannot be protected together. */
export function unjoinedSum({ total, parts }: IndicatorSum): Problem {
  return problem(
    { file: "data/indicators.csv" },
    {
      severity: "warning",
      found: `${total} is ${parts.join(" + ")} wherever the three are known`,
      expected: "parts of a total are one indicator with a breakdown",
      remedy: "Deliver the parts as a breakdown, so that a withheld one cannot be worked out.",
    },
  );
}
