import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadResult } from "../../src/load/load-atlas.ts";
import type { Position } from "geojson";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { reportOf, withTinyCopy } from "./overlay.ts";

/** The villages of the tiny atlas. */
export const VILLAGES = ["A01", "A02", "A03", "A04"];

/** A square of one degree, clockwise. */
export function squareAt(lon: number, lat = 32): Position[] {
  return [
    [lon, lat],
    [lon, lat + 1],
    [lon + 1, lat + 1],
    [lon + 1, lat],
    [lon, lat],
  ];
}

export interface LoadedVillages {
  readonly report: string;
  readonly atlas: LoadResult["atlas"];
  /** The corners of the first ring of each village that joined. */
  readonly rings: Readonly<Record<string, readonly Position[] | undefined>>;
}

/** Loads the tiny atlas with its villages taken from a file that `write` puts into `folder`. */
export function loadVillages(named: string, write: (boundaries: string) => void): LoadedVillages {
  return withTinyCopy((folder) => {
    const config = join(folder, "atlas.yaml");
    const yaml = readFileSync(config, "utf8");
    writeFileSync(config, yaml.replace("data/boundaries/villages.geojson", named));
    write(join(folder, "data/boundaries"));
    const { atlas, problems } = loadAtlas(folder);
    const boundaries = atlas?.boundarySources[0]?.boundaries ?? [];
    const rings = boundaries.map(({ area, geometry }) => {
      return [area, geometry.coordinates.flat(geometry.type === "Polygon" ? 0 : 1)[0]] as const;
    });
    const first = Object.fromEntries(rings) as LoadedVillages["rings"];
    return { report: reportOf(problems), atlas, rings: first };
  });
}
