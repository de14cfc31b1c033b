import type { MapDrawing } from "../carto/map-drawing.ts";

/** How many areas of a class a legend says there are. */
export interface ClassCount {
  readonly className: string;
  readonly count: number;
}

/** The legend counts what the map shows: a difference is a bug and stops the build. */
export function assertClassCounts(
  { markup, counts: drawn }: Pick<MapDrawing, "markup" | "counts">,
  counts: readonly ClassCount[],
): void {
  for (const { className, count } of counts) {
    const shapes = () => markup.match(RegExp(`class="${className}[ "]`, "g"))?.length;
    const found = (drawn === undefined ? shapes() : drawn.get(className)) ?? 0;
    if (found !== count) {
      throw new Error(`invalid legend: ${count} areas of ${className} (not ${found})`);
    }
  }
}
