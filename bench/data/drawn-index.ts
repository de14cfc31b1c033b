import { compositeIndex } from "../../src/stats/composite-index.ts";
import { rankIntervals } from "../../src/stats/rank-intervals.ts";
import { seeded } from "./seeded.ts";

/** How large an index is, and how often its weights are drawn. */
export interface IndexSize {
  readonly areas: number;
  readonly domains: number;
  readonly replications: number;
}

/** Invents indicators, three a domain, and gives what makes of them an index with rank intervals. */
export function drawnIndex({ areas, domains, replications }: IndexSize): () => unknown {
  const random = seeded(2);
  const input = {
    areas: Array.from({ length: areas }, (_, i) => `A${String(i).padStart(5, "0")}`),
    domains: Array.from({ length: domains }, (_, d) => ({
      id: `domain-${d}`,
      weight: 1 + d,
      indicators: Array.from({ length: 3 }, (_unused, i) => ({
        code: `indicator-${d}-${i}`,
        weight: 1,
        direction: "higher-worse" as const,
        values: Array.from({ length: areas }, () => random() ** 2 * 100),
      })),
    })),
  };
  return () => rankIntervals(compositeIndex(input).domains, { replications });
}

/** Gives what sorts as many numbers as there are areas, once a replication. */
export function sortedDraws({
  areas,
  replications,
}: Pick<IndexSize, "areas" | "replications">): () => unknown {
  const random = seeded(3);
  const values = Array.from({ length: areas }, () => random() * 100);
  return () => {
    let sum = 0;
    for (let replication = 0; replication < replications; replication += 1) {
      sum += [...values].sort((a, b) => a - b)[replication % areas] ?? 0;
    }
    return sum;
  };
}
