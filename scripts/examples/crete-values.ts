import type { CreteArea } from "./crete-areas.ts";

type CsvRow = readonly (string | number)[];

interface Share {
  readonly code: string;
  /** Share of the base where there is no hardship, and how much the most of it adds. */
  readonly least: number;
  readonly more: number;
  /** The base as a share of the residents. */
  readonly base: number;
}

/** The invented shares of the six domains of deprivation. */
const SHARES: readonly Share[] = [
  { code: "low-income", least: 0.1, more: 0.16, base: 1 },
  { code: "unable-to-pay", least: 0.08, more: 0.14, base: 0.38 },
  { code: "unemployed", least: 0.09, more: 0.1, base: 0.45 },
  { code: "long-term-unemployed", least: 0.04, more: 0.07, base: 0.45 },
  { code: "early-leavers", least: 0.05, more: 0.12, base: 0.08 },
  { code: "basic-schooling", least: 0.2, more: 0.25, base: 0.8 },
  { code: "limiting-illness", least: 0.09, more: 0.09, base: 1 },
  { code: "unmet-care", least: 0.05, more: 0.1, base: 1 },
  { code: "crowded", least: 0.14, more: 0.1, base: 1 },
  { code: "unheated", least: 0.12, more: 0.16, base: 0.38 },
  { code: "alone-over-75", least: 0.24, more: 0.16, base: 0.1 },
  { code: "no-carer", least: 0.12, more: 0.2, base: 0.06 },
];

/** How many people of a group a thousand residents count, at least and at most. */
const COUNTS: readonly (readonly [code: string, least: number, most: number])[] = [
  ["migrants", 30, 110],
  ["homeless", 0.2, 1.6],
  ["roma", 0, 6],
  ["disability-card", 45, 75],
];

const PERIODS = ["2020", "2021"];

/** Invents the shares: rows of area, indicator, period, value, numerator, denominator. */
export function shareRows(areas: readonly CreteArea[], random: () => number): readonly CsvRow[] {
  return SHARES.flatMap(({ code, least, more, base }) =>
    areas.flatMap((area) => {
      const own = least + more * (0.75 * area.hardship + 0.25 * random());
      return PERIODS.map((period) => {
        const denominator = Math.round(area.residents * base);
        const numerator = Math.round(denominator * own * (0.96 + 0.08 * random()));
        const value = Number(((numerator / denominator) * 100).toPrecision(12));
        return [area.code, code, period, value, numerator, denominator];
      });
    }),
  );
}

/** Invents the counts of people in vulnerable groups, and how many of them home help reaches. */
export function countRows(areas: readonly CreteArea[], random: () => number): readonly CsvRow[] {
  const groups = COUNTS.flatMap(([code, least, most]) =>
    areas.map((area): CsvRow => {
      const perThousand = least + (most - least) * random();
      const value = Math.round((area.residents * perThousand) / 1000);
      return [area.code, code, "2021", value, "", ""];
    }),
  );
  const help = areas.flatMap((area): readonly CsvRow[] => {
    const expected = Math.round(area.residents * (0.018 + 0.012 * area.hardship));
    const recognised = Math.round(expected * (0.35 + 0.4 * random()));
    const served = Math.round(recognised * (0.4 + 0.5 * random()));
    return [
      [area.code, "home-help-expected", "2021", expected, "", ""],
      [area.code, "home-help-recognised", "2021", recognised, "", ""],
      [area.code, "home-help-served", "2021", served, "", ""],
    ];
  });
  return [...groups, ...help];
}
