import type { Area, AreaLevel } from "../model/area.ts";
import type { Boundary, BoundarySource, OutlineSource } from "../model/boundary.ts";
import type { LoadContext } from "./load-context.ts";
import type { Feature } from "geojson";
import { isBoundaryFile, isOutlineFile } from "./check-config.ts";
import { polygonGeometry } from "./polygon-geometry.ts";
import { readFeatures } from "./read-features.ts";
import { reportJoin } from "./report-join.ts";
import { quoted } from "./visible-text.ts";

const IN_DEGREES = "polygons in degrees (EPSG:4326), longitude first";

/** Reads the boundary files of the levels and joins them to their areas by code, sorted by code. */
export function loadBoundaries(
  areas: readonly Area[],
  context: LoadContext,
): readonly BoundarySource[] {
  return context.config.levels
    .filter(({ boundaries }) => isBoundaryFile(boundaries))
    .flatMap((level) => {
      const features = readFeatures(level.boundaries, level.id, context);
      const own = areas.filter((area) => area.level === level.id);
      return features === undefined ? [] : [joined(level, { features, areas: own }, context)];
    });
}

/** Reads the files of polygons that clip Thiessen polygons. */
export function loadOutlines(context: LoadContext): readonly OutlineSource[] {
  return context.config.levels
    .filter(({ outline }) => isOutlineFile(outline))
    .flatMap(({ id, outline }) => {
      const features = readFeatures(outline, id, context) ?? [];
      const geometries = features.flatMap((feature) => {
        const geometry = polygonGeometry(feature);
        if (typeof geometry !== "string") return [geometry];
        context.report({ file: outline }, { found: geometry, expected: IN_DEGREES });
        return [];
      });
      const polygons = geometries.flatMap((geometry) =>
        geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
      );
      const [only] = geometries;
      if (only === undefined) return [];
      if (geometries.length === 1) return [{ level: id, geometry: only }];
      return [{ level: id, geometry: { type: "MultiPolygon" as const, coordinates: polygons } }];
    });
}

interface Joining {
  readonly features: readonly Feature[];
  readonly areas: readonly Area[];
}

function joined(
  level: AreaLevel,
  { features, areas }: Joining,
  context: LoadContext,
): BoundarySource {
  const file = level.boundaries;
  const codes = new Set(areas.map(({ code }) => code));
  const boundaryByCode = new Map<string, Boundary>();
  const strangers: string[] = [];
  features.forEach((feature, i) => {
    const names = namesOf(feature);
    const area = names.find((name) => codes.has(name));
    const geometry = polygonGeometry(feature);
    const who = area ?? names[0] ?? `number ${i + 1}`;
    if (area === undefined) strangers.push(who);
    else if (typeof geometry === "string") {
      const found = `${geometry} in the boundary of ${quoted(who)}`;
      context.report({ file }, { found, expected: IN_DEGREES });
    } else if (boundaryByCode.has(area)) {
      context.report(
        { file },
        { found: `a second boundary of ${quoted(area)}`, expected: "one boundary for an area" },
      );
    } else boundaryByCode.set(area, { area, geometry });
  });
  reportJoin({ file, codes: [...codes], matched: boundaryByCode, strangers }, context.report);
  const boundaries = [...codes].sort().flatMap((code) => boundaryByCode.get(code) ?? []);
  return { level: level.id, boundaries };
}

/** The identifiers that a feature may be joined by: its id, then its property "code". */
function namesOf({ id, properties }: Feature): readonly string[] {
  const candidates: readonly unknown[] = [id, properties?.["code"]];
  return candidates
    .filter((name) => typeof name === "string" || typeof name === "number")
    .map((name) => String(name));
}
