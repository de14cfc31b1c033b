import { boxesMeet, type TextBox } from "./text-box.ts";

/** The ground of a sheet on which something stands already, as it grows. */
export interface TakenGround {
  readonly add: (box: TextBox) => void;
  /** True where a box covers any of those that were added, but `own`. */
  readonly isTaken: (box: TextBox, own?: TextBox) => boolean;
}

const CELL_PX = 24;
/** More cells than a sheet is wide. */
const ROW = 1_000_000;

/** Makes a sheet on which nothing stands: of thousands of boxes only those nearby are compared. */
export function takenGround(): TakenGround {
  const boxesAt = new Map<number, TextBox[]>();
  return {
    add: (box) => {
      for (const cell of cellsOf(box)) {
        const boxes = boxesAt.get(cell) ?? [];
        boxes.push(box);
        boxesAt.set(cell, boxes);
      }
    },
    isTaken: (box, own) =>
      cellsOf(box).some((cell) =>
        boxesAt.get(cell)?.some((other) => other !== own && boxesMeet(box, other)),
      ),
  };
}

function cellsOf({ left, top, right, bottom }: TextBox): readonly number[] {
  const [firstColumn, lastColumn] = [left, right].map((x) => Math.floor(x / CELL_PX));
  const [firstRow, lastRow] = [top, bottom].map((y) => Math.floor(y / CELL_PX));
  const cells: number[] = [];
  for (let row = firstRow ?? 0; row <= (lastRow ?? 0); row += 1) {
    for (let column = firstColumn ?? 0; column <= (lastColumn ?? 0); column += 1) {
      cells.push(row * ROW + column);
    }
  }
  return cells;
}
