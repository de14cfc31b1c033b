import type { Point, Ring } from "./point.ts";

/** Writes closed rings as the data of an SVG path in relative whole numbers. */
export function pathOfRings(rings: readonly Ring[]): string {
  return rings
    .map((ring) => line(ring.at(-1) === ring[0] ? ring.slice(0, -1) : ring))
    .filter((data) => data !== "")
    .map((data) => `${data}z`)
    .join("");
}

/** Writes open lines as the data of an SVG path in relative whole numbers. */
export function pathOfLines(lines: readonly Ring[]): string {
  return lines.map(line).join("");
}

/** Gives the same drawing in px: for what must not stand in a scaled group, as patterns. */
export function pathInPx(path: string, grid: number): string {
  return path.replace(/-?\d+/g, (steps) => String(Number(steps) / grid));
}

function line(points: readonly Point[]): string {
  const [first, ...rest] = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  if (first === undefined) return "";
  let [x, y] = first;
  let data = "";
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    data += step(nextX - x, data === "") + step(nextY - y, false);
    [x, y] = [nextX, nextY];
  }
  return data === "" ? "" : `M${first[0]} ${first[1]}l${data}`;
}

function step(by: number, isFirst: boolean): string {
  return by < 0 || isFirst ? String(by) : ` ${by}`;
}
