import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LevelGeometry } from "../../src/carto/level-geometry.ts";
import type { Area } from "../../src/model/area.ts";
import type { AtlasConfig } from "../../src/model/atlas-config.ts";
import type { Problem } from "../../src/model/problem.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { atlasFolder } from "../../src/load/atlas-folder.ts";
import { loadBoundaries } from "../../src/load/load-boundaries.ts";
import { problem } from "../../src/model/problem.ts";
import { areaAt } from "./zone-of-areas.ts";

/** The folder of real boundary files, which are too large to be kept here; empty where there is none. */
export const REFERENCE = process.env["CHORA_REFERENCE"] ?? "";

export interface ReferenceMap {
  readonly geometry: LevelGeometry;
  readonly areas: readonly Area[];
  readonly problems: readonly Problem[];
}

interface NamedFeature {
  readonly id: string;
  readonly properties: { readonly name: string };
}

/** Reads a real TopoJSON file as the boundaries of a level of its own. */
export function referenceMap(name: string): ReferenceMap {
  const file = `data/boundaries/${name}.topo.json`;
  const source = join(REFERENCE, "boundaries", `${name}.topo.json`);
  const { objects } = JSON.parse(readFileSync(source, "utf8")) as {
    objects: Record<string, { geometries: readonly NamedFeature[] }>;
  };
  const [[level, { geometries }] = ["", { geometries: [] }]] = Object.entries(objects);
  const areas = geometries
    .map(({ id, properties }) => areaAt(id, { level, parent: null, name: { en: properties.name } }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const config = { levels: [{ id: level, boundaries: file }] } as unknown as AtlasConfig;
  const problems: Problem[] = [];
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  try {
    mkdirSync(join(folder, "data/boundaries"), { recursive: true });
    cpSync(source, join(folder, file));
    const report = (...told: Parameters<typeof problem>) => {
      problems.push(problem(...told));
    };
    const context = { folder: atlasFolder(folder, report), config, report };
    const boundarySources = loadBoundaries(areas, context);
    const [geometry] = levelGeometries({ config, areas, boundarySources, outlineSources: [] });
    if (geometry === undefined) throw new Error(`missing boundaries: ${name}`);
    return { geometry, areas, problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
