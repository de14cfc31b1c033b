import type { RatioStatus } from "./ratio.ts";
import { ratio } from "./ratio.ts";

export interface Dependency {
  readonly structural: number | null;
  readonly young: number | null;
  readonly oldAge: number | null;
  readonly status: RatioStatus;
}

/**
 * Computes the dependency ratios (ISTAT): children of 0 to 14, people of 65 and over, and both, for
 * 100 of 15 to 64. Without anyone of 15 to 64 all three are "undefined".
 *
 *     dependency({ children: 30, adults: 150, elderly: 60 })
 *     // { structural: 60, young: 20, oldAge: 40, status: "ok" }
 */
export function dependency(people: {
  readonly children: number | null;
  readonly adults: number | null;
  readonly elderly: number | null;
}): Dependency {
  const { children, adults, elderly } = people;
  const per100 = (numerator: number | null) =>
    ratio({ numerator, denominator: adults, multiplier: 100 });
  const both = children === null || elderly === null ? null : children + elderly;
  const structural = per100(both);
  return {
    structural: structural.value,
    young: per100(children).value,
    oldAge: per100(elderly).value,
    status: structural.status,
  };
}
