import type { MethodTable } from "../method.ts";
import { needSupplyBivariate } from "../../../src/stats/need-supply-bivariate.ts";
import { needSupplyFairShare } from "../../../src/stats/need-supply-fair-share.ts";
import { needSupplyRankDifference } from "../../../src/stats/need-supply-rank-difference.ts";
import { needSupplySpearman } from "../../../src/stats/need-supply-spearman.ts";
import { needSupplyTypology } from "../../../src/stats/need-supply-typology.ts";

/** Need against supply. */
export const needSupplyMethods: MethodTable = {
  "match.rankDifference": ({ need, supplyPerHead }) =>
    needSupplyRankDifference(need, supplyPerHead),
  "match.spearman": ({ a, b }) => needSupplySpearman(a, b),
  "match.typology": ({ need, supply, cut }) => needSupplyTypology(need, supply, cut),
  "match.bivariate": ({ need, supply, k }) => needSupplyBivariate(need, supply, k),
  "match.fairShare": (input) => needSupplyFairShare(input),
};
