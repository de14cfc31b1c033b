import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mulberry32 } from "../../src/stats/random.ts";

/** A count as the keeper of the vault knows it; `breakdown` "" is the total. */
export interface VaultCount {
  readonly area: string;
  readonly period: string;
  readonly breakdown: string;
  readonly value: number;
}

/** Counts from 1 to K - 1 are secret: so large that none of them stands anywhere by chance. */
export const K = 5_000_000;

export const PERIODS = ["2020", "2021"];
export const SEXES = ["sex=f", "sex=m"];
export const ZONES = ["Z1", "Z2", "Z3"];
export const VILLAGES = ZONES.flatMap((zone) => [1, 2, 3, 4].map((n) => `${zone}V${n}`));

/**
 * Writes an atlas of three zones with four villages each, whose small counts by sex and year are
 * secret, with rates and an index made from them, and returns all counts.
 */
export function vaultAtlas(folder: string, seed: number): readonly VaultCount[] {
  const counts = countsOf(seed);
  const residents = (area: string) => 4_000_000_000 + 1_000_003 * VILLAGES.indexOf(area);
  const files = {
    "atlas.yaml": CONFIG,
    "data/areas.csv": AREAS,
    "data/indicators.csv": INDICATORS,
    "data/breakdowns.csv": BREAKDOWNS,
    "data/index.yaml": INDEX,
    "data/observations/claims.csv": [
      "area,indicator,period,value,breakdown",
      ...counts.map((c) => `${c.area},claims,${c.period},${c.value},${c.breakdown}`),
    ],
    "data/observations/residents.csv": [
      "area,indicator,period,value",
      ...PERIODS.flatMap((period) =>
        VILLAGES.map((area) => `${area},residents,${period},${residents(area)}`),
      ),
    ],
  };
  mkdirSync(join(folder, "data/observations"), { recursive: true });
  for (const [name, lines] of Object.entries(files)) {
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  }
  return counts;
}

function countsOf(seed: number): readonly VaultCount[] {
  const random = mulberry32(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low));
  const draw = () =>
    random() < 0.3 ? between(1_000_003, K) : between(20_000_003, 60_000_000) + between(0, 9);
  const leaves = PERIODS.flatMap((period) =>
    VILLAGES.flatMap((area) =>
      SEXES.map((breakdown): VaultCount => ({ area, period, breakdown, value: draw() })),
    ),
  );
  return PERIODS.flatMap((period) =>
    ["R", ...ZONES, ...VILLAGES].flatMap((area) =>
      ["", ...SEXES].map((breakdown) => {
        const parts = leaves.filter(
          (leaf) =>
            leaf.period === period &&
            (area === "R" || leaf.area.startsWith(area)) &&
            leaf.breakdown.includes(breakdown),
        );
        const value = parts.reduce((sum, part) => sum + part.value, 0);
        return { area, period, breakdown, value };
      }),
    ),
  );
}

const CONFIG = [
  "id: vault",
  "languages: [en, he]",
  "title: { en: Atlas of the vault, he: אטלס הכספת }",
  "publisher: { name: { en: A test, he: בדיקה }, licence: CC0-1.0 }",
  "site: https://vault.example.org/",
  'edition: "2021"',
  "asOf: 2021-12-31",
  "populationIndicator: residents",
  "levels:",
  "  - { id: region, name: { en: region, he: אזור }, plural: { en: regions, he: אזורים } }",
  "  - { id: zone, name: { en: zone, he: גוש }, plural: { en: zones, he: גושים } }",
  "  - id: village",
  "    name: { en: village, he: כפר }",
  "    plural: { en: villages, he: כפרים }",
  "    boundaries: points",
  "domains:",
  "  - { id: people, title: { en: People, he: אנשים } }",
  `disclosure: { k: ${K}, minDenominator: 20, complement: true }`,
  "index: data/index.yaml",
];

const AREAS = [
  "code,level,parent,name:en,name:he,lon,lat",
  "R,region,,The Region,האזור,,",
  ...ZONES.map((zone) => `${zone},zone,R,Zone ${zone},גוש ${zone},,`),
  ...VILLAGES.map((code, i) => {
    const [lon, lat] = [20 + (i % 4) * 0.1, 40 + Math.floor(i / 4) * 0.1];
    return `${code},village,${code.slice(0, 2)},Village ${code},כפר ${code},${lon},${lat}`;
  }),
];

const INDICATORS = [
  "code,domain,title:en,title:he,definition:en,definition:he,unit:en,unit:he,decimals,protect,kind,multiplier,direction,numerator,denominator,derived,aggregate,source:en,source:he",
  "residents,people,Residents,תושבים,Who lives there.,מי שגר שם.,people,נפש,0,published,count,1,neutral,,,,sum,A test,בדיקה",
  "claims,people,Claims,תביעות,Who claims.,מי שתובע.,people,נפש,0,people,count,1,higher-worse,,,,sum,A test,בדיקה",
  "claim-rate,people,Share of claims,שיעור תביעות,Claims among residents.,תביעות מכלל התושבים.,‰,‰,6,people,proportion,1000,higher-worse,claims,residents,quotient,ratio-of-sums,A test,בדיקה",
];

const BREAKDOWNS = [
  "dimension,code,label:en,label:he,order,parent,exhaustive",
  "sex,f,women,נשים,1,,yes",
  "sex,m,men,גברים,2,,yes",
];

const INDEX = [
  "id: need",
  "title: { en: Index of need, he: מדד הצורך }",
  "level: village",
  "override: { en: 'few areas with a value, for a test' }",
  "domains:",
  "  - { id: people, weight: 1, indicators: [{ code: claim-rate, weight: 1 }] }",
];
