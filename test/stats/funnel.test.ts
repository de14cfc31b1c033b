import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { funnelBenchmarkGap } from "../../src/stats/funnel-benchmark-gap.ts";
import { funnelDecomposition } from "../../src/stats/funnel-decomposition.ts";
import { funnelStages } from "../../src/stats/funnel-stages.ts";

const people = fc.integer({ min: 1, max: 5000 });
const stages = fc.record({ expected: people, recognised: people, served: people });

describe("the take-up funnel", () => {
  test("covers what it detects times what takes up", () => {
    fc.assert(
      fc.property(stages, (counts) => {
        const { coverage, detectionRate, takeUp } = funnelStages(counts);
        expect((detectionRate ?? NaN) * (takeUp ?? NaN)).toBeCloseTo(coverage ?? NaN, 10);
      }),
    );
  });

  test("knows nothing of a rate or gap with a count that is not known", () => {
    const found = funnelStages({ expected: 100, recognised: null, served: 30 });
    expect(found).toMatchObject({
      detectionRate: null,
      takeUp: null,
      coverage: 0.3,
      underDetection: null,
      underConsumption: null,
      totalGap: 70,
      flags: [],
    });
  });

  test("splits a coverage ratio into detection and take-up without a rest", () => {
    fc.assert(
      fc.property(stages, stages, (area, reference) => {
        const found = funnelDecomposition(area, reference);
        const ratio = area.served / area.expected / (reference.served / reference.expected);
        expect(found?.logCoverageRatio).toBeCloseTo(Math.log(ratio), 10);
      }),
    );
  });

  test("is not split where a stage is missing", () => {
    const whole = { expected: 10, recognised: 5, served: 2 };
    expect(funnelDecomposition({ ...whole, served: null }, whole)).toBeNull();
  });

  test("leaves an authority with a missing count out of the cluster", () => {
    const found = funnelBenchmarkGap([
      { id: "N", expected: 100, recognised: 50, served: 20 },
      { id: "S", expected: 900, recognised: null, served: 90 },
    ]);
    expect(found.clusterCoverage).toBe(0.2);
    expect(found.areas[1]).toEqual({
      id: "S",
      detectionShort: null,
      takeUpShort: null,
      servedAtClusterCoverage: 180,
      vsCluster: -90,
    });
  });

  test("has no cluster rate where nobody is expected", () => {
    const found = funnelBenchmarkGap([{ id: "N", expected: 0, recognised: 0, served: 0 }]);
    expect([found.clusterDetection, found.clusterTakeUp, found.clusterCoverage]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
