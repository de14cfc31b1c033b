import type { Benchmark } from "../scripts/paired-ratio.ts";
import { drawnIndex, sortedDraws } from "./data/drawn-index.ts";
import { quotientStatistics, seriesOf } from "./data/quotient-statistics.ts";
import { readObservations } from "./data/read-observations.ts";

/** The municipalities of a large region, the smallest units of a small country. */
const [FEW, MANY] = [786, 7904] as const;

const region = once(() => seriesOf({ areas: FEW, indicators: 200 }));
// As many observations, give or take one in a thousand: what differs is the number of areas.
const country = once(() => seriesOf({ areas: MANY, indicators: 20 }));
const asMany = once(() => seriesOf({ areas: FEW, indicators: 201 }));
const file = once(() => readObservations({ areas: FEW, indicators: 200 }));
const index = once(() => drawnIndex({ areas: 1909, domains: 8, replications: 1000 }));
const draws = once(() => sortedDraws({ areas: 1909, replications: 1000 }));

export const benchmarks: readonly Benchmark[] = [
  {
    name: "statistics of 786 areas, 200 indicators, 10 periods, against reading their CSV",
    ours: () => quotientStatistics(region()),
    against: () => file()(),
    limit: 2,
  },
  {
    name: "statistics of 7,904 areas, an observation, against those of 786",
    ours: () => quotientStatistics(country()),
    against: () => quotientStatistics(asMany()),
    limit: 1.2,
  },
  {
    name: "index of 1,909 areas with 1,000 draws of weights, against as many sorts",
    ours: () => index()(),
    against: () => draws()(),
    limit: 3,
  },
];

/** Makes a thing when it is first asked for, so that a benchmark that is not run costs nothing. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly thing: Made } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
