import type { Register } from "./register.ts";
import { reportCell, type Row } from "./row.ts";

/** Reports the codes of one cell that a register does not hold. */
export function checkCodes(
  row: Row,
  column: string,
  [codes, known]: readonly [readonly string[], Register],
): void {
  for (const code of codes) if (!known.has(code)) reportCell(row, column, known.unknown(code));
}
