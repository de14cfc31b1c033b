import { boxAround, overlap, type Box } from "./box.ts";

/** Boxes sorted into the cells of a grid, so that those around a place are found among thousands. */
export interface SortedBoxes {
  readonly boxes: readonly Box[];
  /** The side of a cell. */
  readonly size: number;
  /** The places of the boxes that reach into a cell, by its column and row. */
  readonly cells: ReadonlyMap<string, readonly number[]>;
}

/** Sorts boxes into about as many cells as there are boxes. */
export function sortedBoxes(boxes: readonly Box[]): SortedBoxes {
  const { left, top, right, bottom } = boxAround(
    boxes.flatMap((box): [number, number][] => [
      [box.left, box.top],
      [box.right, box.bottom],
    ]),
  );
  const size = Math.max(right - left, bottom - top) / Math.sqrt(boxes.length) || 1;
  const cells = new Map<string, number[]>();
  for (const [i, box] of boxes.entries()) {
    for (const cell of cellsOf(box, size)) {
      const known = cells.get(cell) ?? [];
      cells.set(cell, known);
      known.push(i);
    }
  }
  return { boxes, size, cells };
}

/** Lists the places of the boxes that share ground with a box, in their order. */
export function overlapping({ boxes, size, cells }: SortedBoxes, wanted: Box): readonly number[] {
  const near = new Set(cellsOf(wanted, size).flatMap((cell) => cells.get(cell) ?? []));
  return [...near]
    .filter((i) => boxes.slice(i, i + 1).some((box) => overlap(box, wanted)))
    .sort((a, b) => a - b);
}

function cellsOf({ left, top, right, bottom }: Box, size: number): readonly string[] {
  const columns = steps(left / size, right / size);
  const rows = steps(top / size, bottom / size);
  return columns.flatMap((column) => rows.map((row) => `${column} ${row}`));
}

function steps(from: number, to: number): readonly number[] {
  const [first, last] = [Math.floor(from), Math.floor(to)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
