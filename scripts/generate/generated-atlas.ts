import { topology } from "topojson-server";
import type { ExampleFile } from "../examples/example-file.ts";
import type { GeneratorOptions } from "./generator-options.ts";
import type { FeatureCollection, Polygon } from "geojson";
import { csvLines } from "../examples/csv-lines.ts";
import { inventedAreas, REGION, type InventedAreas, type Municipality } from "./invented-areas.ts";
import { BOUNDARIES_FILE, configYaml, hasIndex, INDEX_FILE, indexYaml } from "./invented-config.ts";
import { contentFiles } from "./invented-content.ts";
import { indicatorRows } from "./invented-indicators.ts";
import { serviceRows, surveyRows, vocabularyRows } from "./invented-services.ts";
import { inventedShares, residentRows, shareRows, type CsvRow } from "./invented-values.ts";
import { phrase } from "./words.ts";

/** The grid to which boundaries are rounded, so that neighbours share their lines in the file. */
const QUANTIZATION = 1e6;

/**
 * Invents a whole atlas folder: an island of municipalities in districts, with indicators, an index,
 * services, a plan and an issue. The same options give the same bytes. Each file is made when it is
 * asked for.
 */
export function* generatedAtlas(options: GeneratorOptions): Generator<ExampleFile, undefined> {
  const areas = inventedAreas(options);
  const { municipalities } = areas;
  const csv = (path: string, rows: readonly CsvRow[]) => ({ path, content: csvLines(rows) });
  yield { path: "atlas.yaml", content: configYaml(options) };
  yield csv("data/areas.csv", areaRows(areas, options));
  yield { path: BOUNDARIES_FILE, content: boundaries(municipalities) };
  yield csv("data/indicators.csv", indicatorRows(options));
  yield csv("data/observations/residents.csv", residentRows(municipalities, options));
  for (const share of inventedShares(options)) {
    const rows = shareRows(share, municipalities, options);
    yield csv(`data/observations/${share.code}.csv`, rows);
  }
  if (hasIndex(options)) yield { path: INDEX_FILE, content: indexYaml(options) };
  yield csv("data/vocabularies.csv", vocabularyRows(options));
  yield csv("data/services.csv", serviceRows(municipalities, options));
  yield csv("data/services-survey.csv", surveyRows(areas, options));
  yield* contentFiles(options);
}

function areaRows(
  { districts, municipalities }: InventedAreas,
  { languages }: GeneratorOptions,
): readonly CsvRow[] {
  const names = (name: Readonly<Record<string, string>>) =>
    languages.map((language) => name[language] ?? "");
  const island = languages.map((language) => phrase("regionName", language));
  return [
    ["code", "level", "parent", ...languages.map((language) => `name:${language}`)].concat(
      ...["slug", "lon", "lat", "area_km2"],
    ),
    [REGION, "region", "", ...island, "island", "", "", ""],
    ...districts.map(({ code, name }): CsvRow => {
      return [code, "district", REGION, ...names(name), code.toLowerCase(), "", "", ""];
    }),
    ...municipalities.map((area): CsvRow => {
      const { code, district, name, lon, lat, squareKilometres } = area;
      const slug = code.toLowerCase();
      return [code, "municipality", district, ...names(name), slug, lon, lat, squareKilometres];
    }),
  ];
}

function boundaries(municipalities: readonly Municipality[]): string {
  const collection: FeatureCollection<Polygon> = {
    type: "FeatureCollection",
    features: municipalities.map(({ code, shape }) => {
      return { type: "Feature", id: code, properties: {}, geometry: shape };
    }),
  };
  return `${JSON.stringify(topology({ municipality: collection }, QUANTIZATION))}\n`;
}
