import type { Area } from "../model/area.ts";

/** Between which degrees the seats of all areas lie. */
export interface SeatBounds {
  readonly lon: readonly [least: number, most: number];
  readonly lat: readonly [least: number, most: number];
}

/** Finds the box around all seats; null where no area has one. */
export function seatBounds(areas: readonly Area[]): SeatBounds | null {
  const seats = areas.filter(({ lon, lat }) => lon !== null && lat !== null);
  if (seats.length === 0) return null;
  return { lon: extentOf(seats.map(({ lon }) => lon)), lat: extentOf(seats.map(({ lat }) => lat)) };
}

function extentOf(degrees: readonly (number | null)[]): SeatBounds["lon"] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of degrees) {
    least = Math.min(least, value ?? Infinity);
    most = Math.max(most, value ?? -Infinity);
  }
  return [least, most];
}
