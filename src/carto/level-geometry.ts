import { mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import { filter } from "topojson-simplify";
import type { Area, AreaCode, AreaLevel, LevelId } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Boundary } from "../model/boundary.ts";
import type { Observation } from "../model/observation.ts";
import type { FeatureCollection } from "geojson";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { rewind } from "./rewind.ts";
import { schematicBoundaries } from "./schematic-boundaries.ts";
import { snappedBoundaries } from "./snapped-boundaries.ts";

/** The polygons of areas as TopoJSON in degrees, the id of a polygon being the code of its area. */
export type AreaTopology = Topology<{ areas: GeometryCollection }>;

/** The boundaries of all areas of a level that have any, as plain JSON. */
export interface LevelGeometry {
  readonly level: LevelId;
  /** True where the boundaries are drawn around points, here or a level below. */
  readonly isSchematic: boolean;
  readonly topology: AreaTopology;
  /** Sorted by code, as is `context`. */
  readonly members: readonly AreaCode[];
  readonly context: readonly AreaCode[];
  /** The larger area in which each area lies. */
  readonly parents: Readonly<Record<AreaCode, AreaCode>>;
}

type Source = Pick<Atlas<Observation>, "config" | "areas" | "boundarySources" | "outlineSources">;

/** Steps across the longer side of a level: 4 m in a country of 400 km. */
const STEPS = 1e5;

/**
 * Makes the boundaries of every level that has some, in the order of the levels: read from a file,
 * drawn around points, or joined from the level below. Areas without a boundary or a point are left
 * out, and so is a level without any.
 */
export function levelGeometries(atlas: Source): readonly LevelGeometry[] {
  const found: LevelGeometry[] = [];
  for (const level of atlas.config.levels.toReversed()) {
    const geometry =
      level.boundaries === "children" ? joined(atlas, level, found[0]) : own(atlas, level);
    if (geometry !== undefined && geometry.members.length > 0) found.unshift(geometry);
  }
  return found;
}

function own(atlas: Source, { id, boundaries }: AreaLevel): LevelGeometry | undefined {
  const areas = atlas.areas.filter(({ level }) => level === id);
  const isSchematic = boundaries === "points";
  if (isSchematic) {
    const outline = atlas.outlineSources.find(({ level }) => level === id) ?? null;
    return geometryOf(id, areas, { isSchematic, boundaries: schematicBoundaries(areas, outline) });
  }
  const source = atlas.boundarySources.find(({ level }) => level === id);
  if (source === undefined) return undefined;
  return geometryOf(id, areas, { isSchematic, boundaries: snappedBoundaries(source.boundaries) });
}

interface Drawn {
  readonly isSchematic: boolean;
  readonly boundaries: readonly Boundary[];
}

function geometryOf(level: LevelId, areas: readonly Area[], drawn: Drawn): LevelGeometry {
  const features: FeatureCollection = {
    type: "FeatureCollection",
    features: drawn.boundaries.map(({ area, geometry }) => {
      return { type: "Feature", id: area, properties: {}, geometry: rewind(geometry) };
    }),
  };
  const made = topology({ areas: features }, STEPS) as AreaTopology;
  const known = new Set(drawn.boundaries.map(({ area }) => area));
  const codes = (role: Area["role"]) =>
    areas
      .filter((area) => area.role === role && known.has(area.code))
      .map(({ code }) => code)
      .sort();
  return {
    level,
    isSchematic: drawn.isSchematic,
    topology: made,
    members: codes("member"),
    context: codes("context"),
    parents: parentsOf(areas),
  };
}

function parentsOf(areas: readonly Area[]): LevelGeometry["parents"] {
  return Object.fromEntries(
    areas.flatMap(({ code, parent }) => (parent === null ? [] : [[code, parent]])),
  );
}

function joined(
  atlas: Source,
  { id }: AreaLevel,
  below: LevelGeometry | undefined,
): LevelGeometry | undefined {
  if (below === undefined) return undefined;
  const parentOf = new Map(atlas.areas.map(({ code, parent }) => [code, parent]));
  const memberCodes = new Set(below.members);
  const pieces = (below.topology.objects.areas.geometries as (Polygon | MultiPolygon)[]).filter(
    ({ id: code }) => memberCodes.has(String(code)),
  );
  const members = atlas.areas
    .filter(({ level, role }) => level === id && role === "member")
    .map(({ code }) => code)
    .filter((code) => pieces.some((piece) => parentOf.get(String(piece.id)) === code))
    .sort();
  const geometries = members.map((code) => {
    const children = pieces.filter((piece) => parentOf.get(String(piece.id)) === code);
    return { ...mergeArcs(below.topology, children), id: code };
  });
  const joinedTopology: AreaTopology = {
    ...below.topology,
    objects: { areas: { type: "GeometryCollection", geometries } },
  };
  return {
    level: id,
    isSchematic: below.isSchematic,
    topology: filter(joinedTopology, () => true) as AreaTopology,
    members,
    context: [],
    parents: parentsOf(atlas.areas.filter(({ level }) => level === id)),
  };
}
