import type { Point, Ring } from "./point.ts";

const CORNERS = 24;

/** Makes a circle of 24 corners. */
export function disc([x, y]: Point, radius: number): Ring {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}
