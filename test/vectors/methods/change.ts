import type { Direction } from "../../../src/model/indicator.ts";
import type { TwoProportions } from "../../../src/stats/two-proportion-test.ts";
import type { MethodTable } from "../method.ts";
import { changeKind } from "../../../src/stats/change-kind.ts";
import { materiality } from "../../../src/stats/materiality.ts";
import { rankChange } from "../../../src/stats/rank-change.ts";
import { twoProportionTest } from "../../../src/stats/two-proportion-test.ts";

/** What changed since the last issue. */
export const changeMethods: MethodTable = {
  "diff.classify": ({ previous, current }) => changeKind(previous, current),
  "diff.twoProportionTest": (counts) => twoProportionTest(counts),
  "diff.material": ({ items, q, minRelative }) => {
    const updates = items.map((item: TwoProportions & { id: string; direction: Direction }) => ({
      id: item.id,
      direction: item.direction,
      previous: (100 * item.x1) / item.n1,
      current: (100 * item.x2) / item.n2,
      p: twoProportionTest(item)?.p ?? null,
    }));
    return materiality(updates, { q, minRelative }).map((change) => ({
      ...change,
      deltaPp: change.delta,
    }));
  },
  "diff.rankChange": ({ previous, current }) => rankChange(previous, current),
};
