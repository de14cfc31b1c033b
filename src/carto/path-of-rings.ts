import type { Point, Ring } from "./point.ts";

/** Writes closed rings as the data of an SVG path in relative whole numbers. */
export function pathOfRings(rings: readonly Ring[]): string {
  let path = "";
  for (const ring of rings) {
    const data = line(ring.at(-1) === ring[0] ? ring.slice(0, -1) : ring);
    if (data !== "") path += `${data}z`;
  }
  return path;
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
  const [first] = points;
  if (first === undefined) return "";
  const [startX, startY] = [Math.round(first[0]), Math.round(first[1])];
  let [x, y] = [startX, startY];
  let data = "";
  for (const point of points) {
    const nextX = Math.round(point[0]);
    const nextY = Math.round(point[1]);
    if (nextX === x && nextY === y) continue;
    const [right, down] = [nextX - x, nextY - y];
    if (right >= 0 && data !== "") data += " ";
    data += down < 0 ? `${right}${down}` : `${right} ${down}`;
    x = nextX;
    y = nextY;
  }
  return data === "" ? "" : `M${startX} ${startY}l${data}`;
}
