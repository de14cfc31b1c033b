import type { AreaPositions } from "../publish/area-positions.ts";

/** Where somebody is, in degrees. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** Steps of the grid by which a position may lie outside of a simplified coast. */
const NEAR_STEPS = 4;
const KM_PER_DEGREE = 111.2;

/** Gives the key of the area in which a position is, or whose seat is nearest; null outside of all. */
export function areaAt(positions: AreaPositions, { longitude, latitude }: Position): string | null {
  return positions.kind === "seats"
    ? nearestSeat(positions, longitude, latitude)
    : around(positions, longitude * positions.steps, latitude * positions.steps);
}

type Seats = Extract<AreaPositions, { kind: "seats" }>;
type Boundaries = Extract<AreaPositions, { kind: "boundaries" }>;

function nearestSeat({ areas, reachKm }: Seats, lon: number, lat: number): string | null {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let nearest: string | null = null;
  let least = reachKm / KM_PER_DEGREE;
  for (const [key, seatLon, seatLat] of areas) {
    const away = Math.hypot((seatLon - lon) * narrowing, seatLat - lat);
    if (away <= least) [nearest, least] = [key, away];
  }
  return nearest;
}

/** Between simplified borders and just off a coast the nearest corner decides. */
function around({ areas }: Boundaries, x: number, y: number): string | null {
  let nearest: string | null = null;
  let least = NEAR_STEPS;
  for (const [key, rings] of areas) {
    let isInside = false;
    for (const ring of rings) {
      const [crossings, away] = crossed(ring, x, y);
      isInside = isInside !== (crossings % 2 === 1);
      if (away < least) [nearest, least] = [key, away];
    }
    if (isInside) return key;
  }
  return nearest;
}

/** Counts the sides of a ring that a line from the point to the east crosses; and its nearest corner. */
function crossed(steps: readonly number[], x: number, y: number): readonly [number, number] {
  let [fromX = 0, fromY = 0] = steps;
  let crossings = 0;
  let away = Math.hypot(fromX - x, fromY - y);
  for (let i = 2; i < steps.length; i += 2) {
    const toX = fromX + (steps[i] ?? 0);
    const toY = fromY + (steps[i + 1] ?? 0);
    const isBetween = fromY > y !== toY > y;
    if (isBetween && x < fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY)) crossings += 1;
    away = Math.min(away, Math.hypot(toX - x, toY - y));
    [fromX, fromY] = [toX, toY];
  }
  return [crossings, away];
}
