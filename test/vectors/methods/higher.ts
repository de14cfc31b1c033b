import type { MethodTable } from "../method.ts";
import { averageRank } from "../../../src/stats/average-rank.ts";
import { averageScore } from "../../../src/stats/average-score.ts";
import { extent, extentWeight } from "../../../src/stats/extent.ts";
import { localConcentration } from "../../../src/stats/local-concentration.ts";
import { shareMostDeprived } from "../../../src/stats/share-most-deprived.ts";

/** The index of larger areas. */
export const higherMethods: MethodTable = {
  "higher.averageScore": ({ areas }) => averageScore(areas),
  "higher.averageRank": ({ areas, n }) => averageRank(areas, n),
  "higher.extentWeight": ({ ranks, n }) => ranks.map((rank: number) => extentWeight(rank, n)),
  "higher.extent": ({ areas, n }) => extent(areas, n),
  "higher.localConcentration": ({ areas, n }) => ({ value: localConcentration(areas, n) }),
  "higher.shareMostDeprived": ({ groups }) => ({ value: shareMostDeprived(groups) }),
};
