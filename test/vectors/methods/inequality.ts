import type { MethodTable } from "../method.ts";
import { concentrationIndex } from "../../../src/stats/concentration-index.ts";
import { dissimilarity } from "../../../src/stats/dissimilarity.ts";
import { gini } from "../../../src/stats/gini.ts";
import { locationQuotient } from "../../../src/stats/location-quotient.ts";
import { lorenz } from "../../../src/stats/lorenz.ts";
import { theilDecomposition } from "../../../src/stats/theil-decomposition.ts";
import { theil } from "../../../src/stats/theil.ts";

/** Inequality between areas and concentration. */
export const inequalityMethods: MethodTable = {
  "ineq.gini": ({ values, weights }) => gini(values, weights),
  "ineq.lorenz": ({ values, weights }) => lorenz(values, weights),
  "ineq.theil": ({ values, weights }) => theil(values, weights),
  "ineq.theilDecomposition": ({ values, weights, groups }) =>
    theilDecomposition(
      values.map((value: number, i: number) => ({ value, weight: weights[i], group: groups[i] })),
    ),
  "ineq.dissimilarity": ({ group, rest }) => dissimilarity(group, rest),
  "ineq.locationQuotient": (counts) => locationQuotient(counts),
  "ineq.concentrationIndex": ({ valuePerHead, population, need }) =>
    concentrationIndex(
      valuePerHead.map((value: number | null, i: number) => ({
        value,
        weight: population[i],
        need: need[i],
      })),
    ),
};
