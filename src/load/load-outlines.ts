import type { Area, AreaLevel } from "../model/area.ts";
import type { OutlineSource } from "../model/boundary.ts";
import type { LoadContext } from "./load-context.ts";
import type { MultiPolygon, Polygon } from "geojson";
import { quoted } from "../model/visible-text.ts";
import { isOutlineFile } from "./check-config.ts";
import { naturalEarthOutline, type Degrees } from "./natural-earth-outline.ts";
import { isOnGround, nearestCoast } from "./nearest-coast.ts";
import { readFeatures } from "./read-features.ts";

/** A point this near to the coast is taken to lie on it: coasts are drawn more coarsely than that. */
const COAST_KM = 5;
const IN_DEGREES = "polygons in degrees (EPSG:4326), longitude first";

/**
 * Reads what clips Thiessen polygons: files of polygons and coasts of Natural Earth, with the points
 * of members that lie outside. Those within 5 km of the coast move to it; farther ones are warned of.
 */
export function loadOutlines(
  areas: readonly Area[],
  context: LoadContext,
): readonly OutlineSource[] {
  return context.config.levels.flatMap((level, i) => {
    if (level.outline === "hull") return [];
    const sites = areas.filter((area) => area.level === level.id).flatMap(siteOf);
    const geometry = isOutlineFile(level.outline)
      ? outlineOfFile(level, context)
      : coastOf(level.outline, { sites, column: `levels.${i}.outline` }, context);
    if (geometry === undefined) return [];
    const outside = sites.filter((site) => site.isMember && !isOnGround(geometry, site.point));
    return [{ level: level.id, geometry, ...placedOutside(geometry, outside, context) }];
  });
}

interface Site {
  readonly code: string;
  readonly isMember: boolean;
  readonly point: Degrees;
}

function siteOf({ code, role, lon, lat }: Area): readonly Site[] {
  const isMember = role === "member";
  return lon === null || lat === null ? [] : [{ code, isMember, point: [lon, lat] }];
}

function outlineOfFile(
  { id, outline }: AreaLevel,
  context: LoadContext,
): Polygon | MultiPolygon | undefined {
  const features = readFeatures(outline, id, context) ?? [];
  const polygons = features.flatMap(({ geometry, number }) => {
    if (typeof geometry === "string") {
      const found = `${geometry} in feature ${number}`;
      context.report({ file: outline }, { found, expected: IN_DEGREES });
      return [];
    }
    return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  });
  const [only] = polygons;
  if (only === undefined) return undefined;
  return polygons.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

interface Asked {
  readonly sites: readonly Site[];
  readonly column: string;
}

function coastOf(
  outline: string,
  { sites, column }: Asked,
  { report }: LoadContext,
): MultiPolygon | undefined {
  const points = sites.map(({ point }) => point);
  if (points.length === 0) return undefined;
  const coast = naturalEarthOutline(outline, points);
  if (!("found" in coast)) return coast;
  report({ file: "atlas.yaml", column }, coast);
  return undefined;
}

function placedOutside(
  geometry: Polygon | MultiPolygon,
  outside: readonly Site[],
  { report }: LoadContext,
): Pick<OutlineSource, "onCoast" | "offshore"> {
  const onCoast: Record<string, Degrees> = {};
  const offshore: string[] = [];
  for (const { code, point } of outside) {
    const nearest = nearestCoast(geometry, point);
    if (nearest !== undefined && nearest.km <= COAST_KM) onCoast[code] = nearest.place;
    else {
      offshore.push(code);
      report({ file: "data/areas.csv" }, farOut(code, nearest?.km));
    }
  }
  return { onCoast, offshore };
}

function farOut(code: string, km = Infinity) {
  return {
    found: `the point of ${quoted(code)} lies ${Math.round(km)} km outside the outline`,
    expected: `a point on land or within ${COAST_KM} km of the coast; it is drawn as a small disc`,
    remedy: "Check lon and lat; where the outline lacks the island, give a file of boundaries.",
    severity: "warning" as const,
  };
}
