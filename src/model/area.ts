import type { Text } from "./language.ts";

export type AreaCode = string;
export type LevelId = string;

/** Schematic maps: circles as large as their areas' people or counts, or tiles of one size. */
export const ALTERNATIVES = ["dorling", "tiles"] as const;
export type Alternative = (typeof ALTERNATIVES)[number];

/** A kind of area, from `atlas.yaml`; levels are listed from the largest to the smallest. */
export interface AreaLevel {
  readonly id: LevelId;
  readonly name: Text;
  readonly plural: Text;
  /** True where every area of the level has a profile page. */
  readonly profile: boolean;
  /**
   * Where the geometry comes from: a file of the atlas, "points" (Thiessen polygons around `lon,
   * lat`), "children" (the union of the level below) or "none" (a level without maps).
   */
  readonly boundaries: string;
  /** What clips Thiessen polygons: "hull", "natural-earth:<country>", or a polygon file. */
  readonly outline: string;
  /** A second, schematic map beside every map of the level. */
  readonly alternative?: Alternative | undefined;
  /** Credit of the boundaries, printed under every map. */
  readonly credit: Text;
}

/** A place with a code. */
export interface Area {
  readonly code: AreaCode;
  readonly level: LevelId;
  readonly parent: AreaCode | null;
  readonly name: Text;
  /** Unique within the level; part of the area's address for ever. */
  readonly slug: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly areaKm2: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successors: readonly AreaCode[];
  /** A context area is drawn pale and never ranked. */
  readonly role: "member" | "context";
  readonly aliases: readonly string[];
  /** False where the children do not fill the area. */
  readonly complete: boolean;
}
