import type { MethodTable } from "../method.ts";
import { localMoran } from "../../../src/stats/local-moran.ts";
import { moran } from "../../../src/stats/moran.ts";
import { neighboursFromArcs } from "../../../src/stats/neighbours-from-arcs.ts";
import { pseudoP, pseudoPTwoSided } from "../../../src/stats/pseudo-p.ts";
import { statisticalNeighbours } from "../../../src/stats/statistical-neighbours.ts";
import { exactLocalMoran } from "./exact-local-moran.ts";

/** Spatial association and statistical neighbours. */
export const spatialMethods: MethodTable = {
  "spatial.neighboursFromArcs": ({ areas }) => neighboursFromArcs(areas),
  "spatial.moran": ({ values, neighbours }) => {
    const found = moran(values, neighbours);
    return (
      found && {
        I: found.i,
        EI: found.expected,
        S0: found.s0,
        S1: found.s1,
        S2: found.s2,
        varNorm: found.varianceNormal,
        varRand: found.varianceRandom,
        zRand: found.z,
        pRandTwoSided: found.p,
      }
    );
  },
  "spatial.localMoran": ({ values, neighbours }) =>
    localMoran(values, neighbours).map((found) => found && { ...found, I: found.i }),
  "spatial.localMoranExactP": ({ values, neighbours, area }) =>
    exactLocalMoran(values, neighbours, area),
  "spatial.pseudoP": (test) => pseudoP(test.countGreaterEqual, test.permutations),
  "spatial.pseudoPTwoSided": (test) => pseudoPTwoSided(test.countGreaterEqual, test.permutations),
  "neighbours.statistical": (input) => statisticalNeighbours(input).neighbours,
};
