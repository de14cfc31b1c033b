import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { areaMesh } from "../../bench/data/area-mesh.ts";
import { mulberry32 } from "../../src/stats/random.ts";

/** As many small areas as Crete has. */
export const MESH_AREAS = 786;

const SEED = 7;

/** Writes an atlas of one level of many small areas, with a share that has intervals. */
export function meshAtlas(folder: string): void {
  const boundaries = areaMesh(MESH_AREAS);
  const random = mulberry32(SEED);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low));
  const counts = boundaries.map(({ area }) => {
    const people = between(300, 3000);
    return { area, people, poor: between(Math.ceil(people / 20), Math.floor(people / 3)) };
  });
  const features = boundaries.map(({ area, geometry }) => ({
    type: "Feature",
    properties: { code: area },
    geometry,
  }));
  const files = {
    "atlas.yaml": CONFIG,
    "data/areas.csv": [
      "code,level,parent,name:en,complete",
      "R,region,,Region,yes",
      ...boundaries.map(({ area }, i) => `${area},town,R,${nameOf(i)},yes`),
    ],
    "data/indicators.csv": INDICATORS,
    "data/observations/counts.csv": [
      "area,indicator,period,value",
      ...counts.flatMap(({ area, people, poor }) => [
        `${area},people,2021,${people}`,
        `${area},poor,2021,${poor}`,
      ]),
    ],
    "data/towns.geojson": [JSON.stringify({ type: "FeatureCollection", features })],
  };
  mkdirSync(join(folder, "data/observations"), { recursive: true });
  for (const [name, lines] of Object.entries(files)) {
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  }
}

const SYLLABLES = ["ka", "lo", "mi", "ra", "te", "vo", "sy", "ne", "pha", "dri"];

/** Names as different from each other as those of places are, for equal ones would weigh nothing. */
function nameOf(i: number): string {
  const syllables = [i % 10, Math.floor(i / 10) % 10, (i * 7) % 10, Math.floor(i / 100)];
  const [first = "", ...rest] = syllables.map((n) => SYLLABLES[n] ?? "").join("");
  return first.toUpperCase() + rest.join("");
}

const CONFIG = [
  "id: mesh",
  "languages: [en]",
  "title: { en: Atlas of many areas }",
  "publisher: { name: { en: Nobody }, licence: CC0-1.0 }",
  "site: https://mesh.example.org/",
  "edition: 2021-12",
  "asOf: 2021-12-31",
  "populationIndicator: people",
  "benchmark: R",
  "levels:",
  "  - { id: region, name: { en: region }, plural: { en: regions }, profile: false }",
  "  - id: town",
  "    name: { en: town }",
  "    plural: { en: towns }",
  "    profile: false",
  "    boundaries: data/towns.geojson",
  "    credit: { en: Invented boundaries }",
  "domains:",
  "  - { id: all, title: { en: All } }",
];

const INDICATORS = [
  "code,domain,title:en,definition:en,unit:en,decimals,protect,kind,multiplier,direction,numerator,denominator,derived,aggregate,source:en,scheme",
  "people,all,People,All who live there.,people,0,people,count,1,neutral,,,,sum,Invented,",
  "poor,all,Poor people,All who are poor.,people,0,people,count,1,higher-worse,,,,sum,Invented,",
  "share,all,Share of poor people,Poor of all.,%,1,people,proportion,100,higher-worse,poor,people,quotient,ratio-of-sums,Invented,quantile",
];
