import type { FunnelCounts } from "../../../src/stats/funnel-stages.ts";
import type { MethodTable } from "../method.ts";
import { funnelBenchmarkGap } from "../../../src/stats/funnel-benchmark-gap.ts";
import { funnelDecomposition } from "../../../src/stats/funnel-decomposition.ts";
import { funnelExpectedByAge } from "../../../src/stats/funnel-expected-by-age.ts";
import { funnelStages } from "../../../src/stats/funnel-stages.ts";
import { funnelUnderService } from "../../../src/stats/funnel-under-service.ts";

/** From those expected in need to those served. */
export const funnelMethods: MethodTable = {
  "funnel.stages": ({ population, prevalence, recognised, served }) =>
    funnelStages({ expected: population * prevalence, recognised, served }),
  "funnel.expectedByAge": ({ groups }) =>
    funnelExpectedByAge(
      groups.map(([population, prevalence]: [number, number]) => ({ population, prevalence })),
    ),
  "funnel.benchmarkGap": ({ authorities }) => funnelBenchmarkGap(authorities),
  "funnel.decomposition": ({ area, reference }) =>
    funnelDecomposition(counts(area), counts(reference)),
  "funnel.underService": (load) => funnelUnderService(load),
};

function counts([expected, recognised, served]: readonly [number, number, number]): FunnelCounts {
  return { expected, recognised, served };
}
