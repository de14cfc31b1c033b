import type { Area, AreaLevel } from "../model/area.ts";
import type { Boundary, BoundarySource } from "../model/boundary.ts";
import type { BoundaryFeature } from "./boundary-feature.ts";
import type { LoadContext } from "./load-context.ts";
import { quoted } from "../model/visible-text.ts";
import { boundaryFile } from "./boundary-file.ts";
import { isBoundaryFile } from "./check-config.ts";
import { crossingOfRing } from "./crossing-of-ring.ts";
import { readFeatures } from "./read-features.ts";
import { reportJoin } from "./report-join.ts";

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

interface Joining {
  readonly features: readonly BoundaryFeature[];
  readonly areas: readonly Area[];
}

function joined(
  level: AreaLevel,
  { features, areas }: Joining,
  context: LoadContext,
): BoundarySource {
  const { file } = boundaryFile(level.boundaries);
  const codes = new Set(areas.map(({ code }) => code));
  const boundaryByCode = new Map<string, Boundary>();
  const strangers: string[] = [];
  for (const feature of features) {
    const { geometry, names, number } = feature;
    const area = names.find((name) => codes.has(name));
    if (area === undefined) strangers.push(names[0] ?? `number ${number}`);
    else if (typeof geometry === "string") {
      const found = `${geometry} in the boundary of ${quoted(area)}, feature ${number}`;
      context.report({ file }, { found, expected: IN_DEGREES, remedy: remedyOf(geometry) });
    } else if (boundaryByCode.has(area)) {
      const found = `a second boundary of ${quoted(area)}, feature ${number}`;
      context.report({ file }, { found, expected: "one boundary for an area" });
    } else {
      boundaryByCode.set(area, { area, geometry });
      reportCrossing(file, feature, context);
    }
  }
  reportJoin({ file, codes: [...codes], matched: boundaryByCode, strangers }, context.report);
  const boundaries = [...codes].sort().flatMap((code) => boundaryByCode.get(code) ?? []);
  return { level: level.id, boundaries };
}

function remedyOf(geometry: string): string {
  return geometry.startsWith("the corner")
    ? "Export the file again in EPSG:4326, for example with QGIS."
    : "Mend it, for example with “Fix geometries” of QGIS, or export the file again.";
}

function reportCrossing(
  file: string,
  { geometry, names, number }: BoundaryFeature,
  { report }: LoadContext,
): void {
  if (typeof geometry === "string") return;
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const crossing = rings.map(crossingOfRing).find((corner) => corner !== undefined);
  if (crossing === undefined) return;
  const where = crossing.map((degrees) => degrees.toFixed(4)).join(", ");
  const who = quoted(names[0] ?? "");
  report(
    { file },
    {
      found: `a ring that crosses itself near ${where} in the boundary of ${who}, feature ${number}`,
      expected: "rings that do not cross themselves; it is drawn as it is",
      remedy: "Mend it, for example with “Fix geometries” of QGIS or mapshaper -clean.",
      severity: "warning",
    },
  );
}
