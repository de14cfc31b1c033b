import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Weights of the Welsh Index of Multiple Deprivation 2019 as the Welsh Government printed them. */
const WEIGHTS: Readonly<Record<string, number>> = {
  Income: 0.22,
  Employment: 0.22,
  Health: 0.15,
  Education: 0.14,
  Access: 0.1,
  Housing: 0.07,
  Crime: 0.05,
  Environment: 0.05,
};

const NATION = "W92000004";

/** What was published of one small area. */
export interface PublishedPlace {
  readonly score: number;
  readonly rank: number;
  readonly decile: number;
}

/**
 * Writes an atlas folder that knows of Wales only the eight domain ranks of each small area, and
 * gives what was published of the whole index, by code.
 */
export function welshAtlas(file: string, folder: string): ReadonlyMap<string, PublishedPlace> {
  const [head = [], ...rows] = readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  const cellOf = (row: readonly string[], name: string): string => {
    const cell = row[head.indexOf(name)];
    if (cell === undefined) throw new Error(`missing column: ${name}`);
    return cell;
  };
  const codes = rows.map((row) => cellOf(row, "lsoa11_code"));
  const ranks = Object.keys(WEIGHTS).flatMap((domain) =>
    rows.map((row, i) => `${codes[i]},${rankOf(domain)},2019,${cellOf(row, `${domain}_rank`)}`),
  );
  mkdirSync(join(folder, "data/observations"), { recursive: true });
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  write("atlas.yaml", CONFIG);
  write("data/areas.csv", [
    "code,level,parent,name:en",
    `${NATION},nation,,Wales`,
    ...codes.map((code) => `${code},small-area,${NATION},${code}`),
  ]);
  write("data/indicators.csv", INDICATORS);
  write("data/observations/population.csv", [OBSERVED, `${NATION},population,2018,3138631`]);
  write("data/observations/ranks.csv", [OBSERVED, ...ranks]);
  write("data/index.yaml", INDEX);
  return new Map(rows.map((row, i) => [codes[i] ?? "", placeOf((name) => cellOf(row, name))]));
}

function rankOf(domain: string): string {
  return `${domain.toLowerCase()}-rank`;
}

function placeOf(cell: (name: string) => string): PublishedPlace {
  const [score = NaN, rank = NaN, decile = NaN] = ["IMD_score", "IMD_rank", "IMD_decile"]
    .map(cell)
    .map(Number);
  return { score, rank, decile };
}

const OBSERVED = "area,indicator,period,value";

const CONFIG = [
  "id: wales",
  "languages: [en]",
  "title: { en: Deprivation in Wales }",
  "publisher: { name: { en: A test }, licence: OGL-UK-3.0 }",
  "site: https://wales.example.org/",
  'edition: "2019"',
  "asOf: 2019-11-27",
  "populationIndicator: population",
  "homeIndicator: income-rank",
  "levels:",
  "  - { id: nation, name: { en: nation }, plural: { en: nations }, boundaries: none }",
  "  - id: small-area",
  "    name: { en: small area }",
  "    plural: { en: small areas }",
  "    profile: false",
  "    boundaries: none",
  "domains:",
  "  - { id: people, title: { en: People } }",
  ...Object.keys(WEIGHTS).map((id) => `  - { id: ${id.toLowerCase()}, title: { en: ${id} } }`),
  "index: data/index.yaml",
];

const INDICATORS = [
  "code,domain,title:en,definition:en,unit:en,protect,kind,direction,decimals,source:en",
  "population,people,Residents,Estimate of mid-2018.,people,published,count,neutral,0,ONS",
  ...Object.keys(WEIGHTS).map((id) =>
    [
      ...[rankOf(id), id.toLowerCase(), `${id}: rank`, "1 = most deprived of 1909.", "place"],
      ...["published", "score", "higher-better", "0", "Welsh Government"],
    ].join(","),
  ),
];

const INDEX = [
  "id: wimd-2019",
  "title: { en: Welsh Index of Multiple Deprivation 2019 }",
  "level: small-area",
  'period: "2019"',
  "ties: min",
  "weights: as-published",
  "domains:",
  ...Object.entries(WEIGHTS).map(
    ([id, weight]) => `  - { id: ${id.toLowerCase()}, weight: ${weight}, rank: ${rankOf(id)} }`,
  ),
];
