import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { ExampleFile } from "./example-file.ts";
import { mulberry32 } from "../../src/stats/random.ts";
import { CRETE, creteAreas, type CreteArea } from "./crete-areas.ts";
import { servicesFiles } from "./crete.ts";
import { csvLines } from "./csv-lines.ts";

/** What the observatory of Crete says that it maps. */
const SMALL_AREAS = 786;
const INDICATORS = 200;
const SERVICES = 2000;
const SEED = 786;
/** As many as the units of a municipality at most: none is without a small area. */
const LEAST = 7;

/**
 * Makes the atlas of Crete at its full scale, from the small one: small areas, indicators and
 * services in the numbers that the observatory publishes, all invented. Small areas lie about the
 * point of their municipality, and one after the other in its municipal units.
 */
export function creteFullFiles(folder: string): readonly ExampleFile[] {
  cpSync(CRETE, folder, { recursive: true });
  const municipalities = creteAreas();
  const small = smallAreas(municipalities, mulberry32(SEED));
  const codes = Array.from({ length: INDICATORS }, (_, i) => indicatorCode(i)).slice(
    0,
    INDICATORS - existingIndicators(),
  );
  const { observations, indicators } = inventedIndicators(small, codes);
  return [
    { path: "atlas.yaml", content: withSmallAreas(read("atlas.yaml")) },
    { path: "data/areas.csv", content: read("data/areas.csv") + csvLines(areaRows(small)) },
    { path: "data/indicators.csv", content: read("data/indicators.csv") + csvLines(indicators) },
    { path: "data/observations/small-areas.csv", content: csvLines(observations) },
    ...servicesFiles(municipalities, SERVICES),
  ];
}

function read(file: string): string {
  return readFileSync(join(CRETE, file), "utf8");
}

function existingIndicators(): number {
  return read("data/indicators.csv").trimEnd().split("\n").length - 1;
}

interface SmallArea {
  readonly code: string;
  /** Its municipal unit. */
  readonly parent: string;
  readonly n: number;
  readonly lon: number;
  readonly lat: number;
  readonly residents: number;
  readonly hardship: number;
  readonly name: CreteArea["name"];
}

/** Larger places have more small areas, and every unit has one. */
function smallAreas(
  municipalities: readonly CreteArea[],
  random: () => number,
): readonly SmallArea[] {
  const total = municipalities.reduce((sum, { residents }) => sum + Math.sqrt(residents), 0);
  const spare = SMALL_AREAS - LEAST * municipalities.length;
  let given = 0;
  let share = 0;
  const units = unitsByMunicipality();
  return municipalities.flatMap((area) => {
    const parents = units.get(area.code) ?? [];
    share += (Math.sqrt(area.residents) / total) * spare;
    const count = LEAST + Math.round(share) - given;
    given += count - LEAST;
    const radius = (0.8 * Math.sqrt(area.squareKilometres / Math.PI)) / 111;
    return Array.from({ length: count }, (_, i): SmallArea => {
      // Points of a sunflower fill a disc evenly.
      const [angle, distance] = [i * 2.399963, radius * Math.sqrt((i + 0.5) / count)];
      return {
        code: `${area.code}-${String(i + 1).padStart(3, "0")}`,
        parent: parents[Math.floor((i / count) * parents.length)] ?? "",
        n: i + 1,
        lon: Number((area.lon + (distance * Math.cos(angle)) / 0.82).toFixed(5)),
        lat: Number((area.lat + distance * Math.sin(angle)).toFixed(5)),
        residents: Math.max(40, Math.round((area.residents / count) * (0.6 + 0.8 * random()))),
        hardship: Math.min(1, Math.max(0, area.hardship + 0.5 * (random() - 0.5))),
        name: area.name,
      };
    });
  });
}

function unitsByMunicipality(): ReadonlyMap<string, readonly string[]> {
  const rows: readonly Readonly<Record<string, string>>[] = parse(read("data/areas.csv"), {
    columns: true,
  });
  const units = rows.filter(({ level }) => level === "municipal-unit");
  const byParent = Map.groupBy(units, ({ parent }) => parent ?? "");
  return new Map([...byParent].map(([parent, found]) => [parent, found.map((row) => row["code"] ?? "")]));
}

function areaRows(small: readonly SmallArea[]): readonly (readonly (string | number)[])[] {
  return small.map(({ code, parent, n, lon, lat, name }) => [
    code,
    "small-area",
    parent,
    `${name.el}, μικρή περιοχή ${n}`,
    `${name.en}, small area ${n}`,
    `area-${code}`,
    lon,
    lat,
    "",
    "",
  ]);
}

const DOMAINS = ["income", "employment", "housing", "care", "health", "education"];

function indicatorCode(i: number): string {
  return `${DOMAINS[i % DOMAINS.length]}-${String(Math.floor(i / DOMAINS.length) + 1).padStart(3, "0")}`;
}

function inventedIndicators(small: readonly SmallArea[], codes: readonly string[]) {
  const random = mulberry32(SEED + 1);
  const indicators = codes.map((code) => {
    const domain = code.slice(0, code.lastIndexOf("-"));
    const words = ["Επινοημένος δείκτης", "Invented indicator"];
    const titles = words.map((word) => `${word} ${code}`);
    const source = ["Επινοημένες τιμές αυτού του άτλαντα", "Invented values of this atlas"];
    const kind = ["%", "%", 1, "people", "proportion", 100, "higher-worse", "", "", ""];
    const end = ["", "quantile", "", "", "", "", "yes"];
    return [code, domain, ...titles, ...words, ...kind, "ratio-of-sums", "small-area"].concat(
      source,
      end,
    );
  });
  const rows = codes.flatMap((code) => {
    const [least, more] = [0.04 + 0.2 * random(), 0.05 + 0.2 * random()];
    return small.map((area) => {
      const share = least + more * (0.7 * area.hardship + 0.3 * random());
      const numerator = Math.round(area.residents * share);
      const value = Number(((numerator / area.residents) * 100).toPrecision(12));
      return [area.code, code, "2021", value, numerator, area.residents];
    });
  });
  const heading = ["area", "indicator", "period", "value", "numerator", "denominator"];
  return { indicators, observations: [heading, ...rows] };
}

const SMALL_LEVEL = `  - id: small-area
    name: { el: Μικρή περιοχή, en: Small area }
    plural: { el: Μικρές περιοχές, en: Small areas }
    boundaries: points
    outline: natural-earth:GR/23.4,34.7,26.4,35.8
    credit:
      el: Επινοημένες περιοχές, κομμένες στην ακτογραμμή του Natural Earth.
      en: Invented areas, cut at the coast of Natural Earth.
domains:
`;

function withSmallAreas(config: string): string {
  return config.replace(/^domains:\n/m, SMALL_LEVEL);
}
