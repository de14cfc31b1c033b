import type { CreteArea } from "./crete-areas.ts";
import type { ExampleFile } from "./example-file.ts";
import { mulberry32 } from "../../src/stats/random.ts";
import { creteAreas } from "./crete-areas.ts";
import { serviceRows, surveyRows } from "./crete-services.ts";
import { countRows, shareRows } from "./crete-values.ts";
import { csvLines } from "./csv-lines.ts";

const SEED = 1913;

/**
 * Makes what the atlas of Crete invents: shares of hardship, counts of vulnerable groups, and the
 * registry of services. Hardship follows how thinly settled a municipality is and how many people
 * it lost, so that the maps look like maps; every value is marked as illustrative.
 */
export function creteFiles(): readonly ExampleFile[] {
  const areas = creteAreas();
  return [...illustrativeFiles(areas, mulberry32(SEED)), ...servicesFiles(areas, 140)];
}

function illustrativeFiles(
  areas: readonly CreteArea[],
  random: () => number,
): readonly ExampleFile[] {
  return [
    {
      path: "data/observations/illustrative.csv",
      content: csvLines([
        ["area", "indicator", "period", "value", "numerator", "denominator"],
        ...shareRows(areas, random),
        ...countRows(areas, random),
      ]),
    },
  ];
}

/** Makes the registry and the list of where somebody looked. */
export function servicesFiles(areas: readonly CreteArea[], count: number): readonly ExampleFile[] {
  const random = mulberry32(SEED + 1);
  const services = serviceRows(areas, count, random);
  return [
    { path: "data/services.csv", content: csvLines(services) },
    { path: "data/services-survey.csv", content: csvLines(surveyRows(areas, random)) },
  ];
}
