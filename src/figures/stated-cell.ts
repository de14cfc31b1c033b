import type { StatedNumber } from "../model/stated-number.ts";
import type { TableCell } from "./figure.ts";

/** Makes the cell of a number as it is written; its marks are drawn beside the digits. */
export function statedCell(text: string, { value, status, provisional }: StatedNumber): TableCell {
  return { text, value, status, provisional };
}
