import { feature, merge, mesh } from "topojson-client";
import type { AreaCode } from "../model/area.ts";
import type { LabelPoint } from "./label-point.ts";
import type { AreaTopology, LevelGeometry } from "./level-geometry.ts";
import type { FrameSize } from "./map-frame.ts";
import type { Point, Ring } from "./point.ts";
import type { MultiPolygon, Polygon } from "geojson";
import type {
  GeometryObject,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
} from "topojson-specification";
import { areaNeighbours } from "./area-neighbours.ts";
import { boxAround, isWithin, overlap, type Box } from "./box.ts";
import { clipPolygon } from "./clip-polygon.ts";
import { framedTopology } from "./framed-topology.ts";
import { gridTopology } from "./grid-topology.ts";
import { rectangleSides } from "./half-plane.ts";
import { lazily } from "./lazily.ts";
import { memberBorders, type MemberBorders } from "./member-borders.ts";
import { openRing } from "./open-ring.ts";
import { pathOfLines, pathOfRings } from "./path-of-rings.ts";
import { planarTopology } from "./planar-topology.ts";
import { polygonsOfRings, type RingPolygon } from "./polygons-of-rings.ts";
import { seenRuns } from "./seen-runs.ts";
import { turnedAreas } from "./turned-areas.ts";
import { visualCentre } from "./visual-centre.ts";

/** Steps of the grid to a px, and the smallest triangle in px²: of a crowd on a small sheet less. */
const DETAILS = {
  fine: { grid: 4 },
  half: { grid: 2 },
  crowd: { grid: 2, leastPx2: 6 },
  sketch: { grid: 2, leastPx2: 3 },
} as const;
/** What lies further outside the sheet than this is cut off. */
const BLEED_PX = 4;

export interface MapArea {
  readonly code: AreaCode;
  readonly isContext: boolean;
  /** Relative whole numbers in steps of the grid; clipped to the sheet. */
  readonly path: string;
  /** In px, not clipped, as are the bounds and the label point. */
  readonly polygons: readonly RingPolygon[];
  readonly bounds: Box;
  readonly labelPoint: LabelPoint;
}

/** A map without anything on it: what all pictures of a level at one size have in common. */
export interface MapBase {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Steps of the grid to a px. */
  readonly grid: number;
  /** Where in the drawing the sheet begins, and how much smaller it shows it; by default all of it. */
  readonly crop?: { readonly leftPx: number; readonly shrink: number };
  readonly kilometresPerPx: number;
  /** Finds a place of the ground on the sheet, in px; on far islands, in their frame. */
  readonly project: (degrees: Point) => Point;
  /** The frame of islands that lie far away, with a scale of its own. */
  readonly inset: { readonly box: Box; readonly kilometresPerPx: number } | null;
  /** Members and those context areas that the sheet shows, in the order of the topology. */
  readonly areas: readonly MapArea[];
  /** All members as one shape, and all context areas; clipped to the sheet. */
  readonly land: string;
  readonly around: string;
  /** Borders between members, between members of different parents, between context areas. */
  readonly innerBorders: string;
  /** Borders between members by what lies beside them, for maps that draw them by class. */
  readonly memberBorders: MemberBorders;
  readonly parentBorders: string;
  readonly contextBorders: string;
  /** The outer edge of all members together. */
  readonly coast: string;
  readonly neighbours: Readonly<Record<AreaCode, readonly AreaCode[]>>;
}

export interface MapSheet extends FrameSize {
  /** What must be seen: the members (the default), or the context areas too. */
  readonly focus?: "members" | "all";
  readonly detail?: keyof typeof DETAILS;
}

/** What of a map is drawn when it is asked for. */
export type DrawnPart =
  | "land"
  | "around"
  | "memberBorders"
  | "innerBorders"
  | "parentBorders"
  | "contextBorders"
  | "coast"
  | "neighbours";

/** Projects, simplifies and rounds the boundaries of a level for a sheet. */
export function mapBase(geometry: LevelGeometry, sheet: MapSheet): MapBase {
  const { focus = "members", detail = "fine" } = sheet;
  const { parents } = geometry;
  const { grid } = DETAILS[detail];
  const isMember = memberTest(geometry);
  const isSeen = (code: AreaCode) => focus === "all" || isMember(code);
  const inDegrees = planarTopology(geometry.topology, (point) => point);
  const framed = framedTopology(inDegrees, sheet, isSeen);
  const { widthPx, heightPx, kilometresPerPx, project, inset } = framed;
  const drawn = gridTopology(framed.topology, { ...DETAILS[detail], widthPx });
  const turned = turnedAreas(drawn);
  const sheetBox = boxInSteps(framed, grid);
  const borders = (isDrawn: (a: AreaCode, b: AreaCode) => boolean) =>
    bordersOf(drawn, isDrawn, sheetBox);
  const joined = (isJoined: (code: AreaCode) => boolean) => joinedPath(drawn, isJoined, sheetBox);
  const areas = shapesOf(drawn).flatMap((shape) => {
    const { code } = shape;
    const look = { isMember: isMember(code), isTurned: turned.has(code), sheet: sheetBox, grid };
    return mapArea(shape, look) ?? [];
  });
  return lazily<Omit<MapBase, DrawnPart>, Pick<MapBase, DrawnPart>>(
    {
      widthPx,
      heightPx,
      grid,
      kilometresPerPx,
      project,
      inset: inset && { box: inset.box, kilometresPerPx: kilometresPerPx / inset.shrink },
      areas,
    },
    {
      land: () => joined(isMember),
      around: () => joined((code) => !isMember(code)),
      memberBorders: () => memberBorders(drawn, isMember, turned),
      innerBorders: () => borders((a, b) => a !== b && isMember(a) && isMember(b)),
      parentBorders: () =>
        borders((a, b) => isMember(a) && isMember(b) && parents[a] !== parents[b]),
      contextBorders: () => borders((a, b) => a !== b && !isMember(a) && !isMember(b)),
      coast: () => borders((a, b) => isMember(a) !== isMember(b) || (a === b && isMember(a))),
      neighbours: () => areaNeighbours(geometry),
    },
  );
}

function memberTest({ members }: LevelGeometry): (code: AreaCode) => boolean {
  const codes = new Set(members);
  return (code) => codes.has(code);
}

interface Shape {
  readonly code: AreaCode;
  readonly rings: readonly Ring[];
}

function shapesOf(topology: AreaTopology): readonly Shape[] {
  const { features } = feature(topology, topology.objects.areas);
  return features.map(({ id, geometry }) => {
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    const rings = (type === "Polygon" ? coordinates : coordinates.flat()).map(openRing);
    return { code: String(id), rings };
  });
}

interface AreaLook {
  readonly isMember: boolean;
  /** True where the rings are written backwards. */
  readonly isTurned: boolean;
  readonly sheet: Box;
  readonly grid: number;
}

function mapArea(shape: Shape, { isMember, isTurned, sheet, grid }: AreaLook): MapArea | undefined {
  const { code } = shape;
  const whole = shape.rings.filter((ring) => ring.length > 2);
  const rings = whole.length > 0 ? whole : [speck(shape.rings[0]?.[0] ?? [0, 0], grid)];
  const box = boxAround(rings.flat());
  if (!isMember && !overlap(box, sheet)) return undefined;
  const inPx = ([x, y]: Point): Point => [x / grid, y / grid];
  const polygons = polygonsOfRings(rings.map((ring) => ring.map(inPx)));
  const drawn = isWithin(box, sheet) ? rings : clipped(rings, sheet);
  return lazily<Omit<MapArea, "labelPoint">, Pick<MapArea, "labelPoint">>(
    {
      code,
      isContext: !isMember,
      path: pathOfRings(isTurned ? drawn.map((ring) => ring.toReversed()) : drawn),
      polygons,
      bounds: boxAround(polygons.flat(2)),
    },
    { labelPoint: () => visualCentre(polygons) },
  );
}

/** An area too small to be seen is drawn as a px: no area is ever lost. */
function speck([x, y]: Point, grid: number): Ring {
  const half = grid / 2;
  return [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ];
}

function clipped(rings: readonly Ring[], { left, top, right, bottom }: Box): readonly Ring[] {
  return rectangleSides([left, top, right, bottom]).reduce(clipPolygon, rings);
}

/** Draws areas as one; of those that have no corners left nothing is seen. */
function joinedPath(
  topology: AreaTopology,
  isJoined: (code: AreaCode) => boolean,
  sheet: Box,
): string {
  const geometries = topology.objects.areas.geometries as (PolygonArcs | MultiPolygonArcs)[];
  const { coordinates } = merge(
    topology,
    geometries.filter(({ id }) => isJoined(String(id))),
  );
  const rings = coordinates.flat().map(openRing);
  const seen = rings.filter((ring) => ring.length > 2 && overlap(boxAround(ring), sheet));
  return pathOfRings(
    seen.flatMap((ring) => (isWithin(boxAround(ring), sheet) ? [ring] : clipped([ring], sheet))),
  );
}

function boxInSteps(size: Pick<MapBase, "widthPx" | "heightPx">, grid: number): Box {
  return {
    left: -BLEED_PX * grid,
    top: -BLEED_PX * grid,
    right: (size.widthPx + BLEED_PX) * grid,
    bottom: (size.heightPx + BLEED_PX) * grid,
  };
}

function bordersOf(
  topology: AreaTopology,
  isDrawn: (a: AreaCode, b: AreaCode) => boolean,
  sheet: Box,
): string {
  const code = ({ id }: GeometryObject) => String(id);
  const lines = mesh(topology, topology.objects.areas, (a, b) => isDrawn(code(a), code(b)));
  const drawn = lines.coordinates.map((line) => line.map(([x = 0, y = 0]): Point => [x, y]));
  return pathOfLines(drawn.flatMap((line) => seenRuns(line, sheet)));
}
