import type { GeneratorOptions } from "./generator-options.ts";
import type { Municipality } from "./invented-areas.ts";
import { mulberry32 } from "../../src/stats/random.ts";
import { smoothField } from "./smooth-field.ts";

export type CsvRow = readonly (string | number)[];

/** The domains of the invented shares; the residents have one of their own. */
export const SHARE_DOMAINS = ["income", "employment", "education", "health", "housing"] as const;

export type ShareDomain = (typeof SHARE_DOMAINS)[number];

export const POPULATION = "population";
const PERIODS = ["2011", "2021"] as const;

/** One value in a hundred was not delivered, one in two hundred was withheld by its source. */
const MISSING = 0.01;
const WITHHELD = 0.005;
const FIELD_SEED = 100;
const WAVE = 0.7;

/** An invented share of the residents. */
export interface InventedShare {
  readonly code: string;
  readonly domain: ShareDomain;
  /** Its number in all texts. */
  readonly n: number;
}

/** Lists the shares: one domain after the other, until there are as many as asked for. */
export function inventedShares({ indicators }: Pick<GeneratorOptions, "indicators">) {
  return Array.from({ length: indicators - 1 }, (_, i): InventedShare => {
    const domain = SHARE_DOMAINS[i % SHARE_DOMAINS.length] ?? "income";
    const n = Math.floor(i / SHARE_DOMAINS.length) + 1;
    return { code: `${domain}-${String(n).padStart(3, "0")}`, domain, n };
  });
}

const HEADING: CsvRow = [
  ...["area", "indicator", "period", "value", "status", "numerator", "denominator"],
];

/** Invents the residents of two censuses. */
export function residentRows(
  municipalities: readonly Municipality[],
  { seed }: GeneratorOptions,
): readonly CsvRow[] {
  const random = mulberry32(seed + 5);
  const rows = municipalities.flatMap(({ code, residents, hardship }): readonly CsvRow[] => {
    const before = Math.round(residents * (0.95 + 0.15 * hardship + 0.1 * random()));
    return [
      [code, POPULATION, PERIODS[0], before, "", "", ""],
      [code, POPULATION, PERIODS[1], residents, "", "", ""],
    ];
  });
  return [HEADING, ...rows];
}

/**
 * Invents the values of a share: higher where hardship is, in waves of its own, and with chance. Some
 * are missing, some withheld by their source; small counts are withheld by the atlas itself.
 */
export function shareRows(
  share: InventedShare,
  municipalities: readonly Municipality[],
  { seed }: GeneratorOptions,
): readonly CsvRow[] {
  const own = seed + FIELD_SEED + 10 * share.n + SHARE_DOMAINS.indexOf(share.domain);
  const random = mulberry32(own);
  const field = smoothField(own, WAVE);
  const [least, more] = [0.03 + 0.15 * random(), 0.08 + 0.2 * random()];
  const rows = municipalities.map(({ code, residents, hardship, lon, lat }): CsvRow => {
    const luck = random();
    const height = 0.5 * hardship + 0.35 * field(lon, lat) + 0.15 * random();
    const numerator = Math.round(residents * (least + more * height));
    const status = luck < MISSING ? "missing" : luck < MISSING + WITHHELD ? "suppressed" : "";
    if (status !== "") return [code, share.code, PERIODS[1], "", status, "", ""];
    const value = Number(((100 * numerator) / residents).toPrecision(12));
    return [code, share.code, PERIODS[1], value, "", numerator, residents];
  });
  return [HEADING, ...rows];
}
