/** People of an age group and the share of them expected to need the service (0 to 1). */
export interface AgePrevalence {
  readonly population: number;
  readonly prevalence: number;
}

/** People expected in need and the crude prevalence that this comes to. */
export interface ExpectedByAge {
  readonly expected: number;
  readonly crudePrevalence: number | null;
}

/**
 * Expects people in need from the prevalence of every age group (indirect standardisation). No
 * population leaves the crude prevalence undefined (null).
 *
 *     funnelExpectedByAge([{ population: 3000, prevalence: 0.04 }, { population: 1000, prevalence: 0.2 }])
 *     // { expected: 320, crudePrevalence: 0.08 }
 */
export function funnelExpectedByAge(groups: readonly AgePrevalence[]): ExpectedByAge {
  const people = groups.reduce((sum, { population }) => sum + population, 0);
  const expected = groups.reduce((sum, group) => sum + group.population * group.prevalence, 0);
  return { expected, crudePrevalence: people === 0 ? null : expected / people };
}
