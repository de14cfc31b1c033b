import type { FloatingCatchment } from "../../../src/stats/enhanced-two-step-floating-catchment.ts";
import type { MethodTable } from "../method.ts";
import { enhancedTwoStepFloatingCatchment } from "../../../src/stats/enhanced-two-step-floating-catchment.ts";
import { geodesic } from "../../../src/stats/geodesic.ts";
import { haversine } from "../../../src/stats/haversine.ts";
import { nearest } from "../../../src/stats/nearest.ts";
import { perThousand } from "../../../src/stats/per-thousand.ts";
import { serviceCoverage } from "../../../src/stats/service-coverage.ts";
import { twoStepFloatingCatchment } from "../../../src/stats/two-step-floating-catchment.ts";

/** Access to services. */
export const accessMethods: MethodTable = {
  "access.haversine": ({ a, b }) => haversine(a, b),
  "access.geodesic": ({ a, b }) => geodesic(a, b),
  "access.nearest": ({ origin, services }) => nearest(origin, services),
  "access.perThousand": ({ services, inNeed }) => perThousand(services, inNeed),
  "access.2sfca": ({ distanceKm: distances, thresholdKm: threshold, ...people }) =>
    withPerThousand(twoStepFloatingCatchment({ ...people, distances, threshold })),
  "access.e2sfca": ({ distanceKm: distances, ...people }) =>
    withPerThousand(enhancedTwoStepFloatingCatchment({ ...people, distances })),
  "access.coverage": ({ need, nearestKm, thresholdKm }) =>
    serviceCoverage(
      need.map((people: number, i: number) => ({ need: people, nearest: nearestKm[i] })),
      thresholdKm,
    ),
};

function withPerThousand(catchment: FloatingCatchment): unknown {
  return { ...catchment, perThousand: catchment.access.map((share) => share * 1000) };
}
