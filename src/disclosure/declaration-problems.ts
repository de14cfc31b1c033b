import type { Atlas } from "../model/atlas.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Problem } from "../model/problem.ts";
import { problem } from "../model/problem.ts";

const PUBLIC: ReadonlySet<string> = new Set(["none", "published"]);

/**
 * Refuses a share that is protected while the people whom it counts are not: the share follows from
 * the count. A rate or ratio may have a public numerator where its denominator is protected.
 */
export function declarationProblems({ indicators }: Atlas<Observation>): Problem[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return indicators
    .filter(({ protect }) => protect === "people")
    .flatMap((share) => {
      const counts = indicators.filter((count) => isCounted(count, share));
      return counts
        .filter((count) => PUBLIC.has(count.protect) && isGivenAway(share, byCode))
        .map((count) => contradiction(share, count));
    });
}

function isCounted({ code, kind, derived }: Indicator, share: Indicator): boolean {
  if (kind !== "count") return false;
  return code === share.numerator || derived === `numerator-of:${share.code}`;
}

function isGivenAway(
  { kind, denominator }: Indicator,
  byCode: ReadonlyMap<string, Indicator>,
): boolean {
  if (kind === "proportion") return true;
  if (kind !== "rate" && kind !== "ratio") return false;
  return denominator === null || byCode.get(denominator)?.protect !== "people";
}

function contradiction(share: Indicator, count: Indicator): Problem {
  return problem(
    { file: "data/indicators.csv" },
    {
      found: `${share.code} is people, its numerator ${count.code} is ${count.protect}`,
      expected: "one protection for both",
      remedy: `Write protect: people for ${count.code}, or published for both.`,
    },
  );
}
