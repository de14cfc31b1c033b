import { canon } from "./canon.ts";

/**
 * Rounds to a number of decimals, halves away from zero, on the shortest decimal form of the number:
 * 1.005 becomes 1.01, which `toFixed` gets wrong (method.md 12). Never gives negative zero.
 *
 *     roundHalfAway(1.005, 2)
 *     // 1.01
 */
export function roundHalfAway(value: number, decimals: number): number {
  const size = shift(Math.round(shift(Math.abs(canon(value)), decimals)), -decimals);
  return value < 0 ? 0 - size : size;
}

/**
 * Rounds up to a number of decimals, on the shortest decimal form of the number.
 *
 *     roundUp(58.31, 1)
 *     // 58.4
 */
export function roundUp(value: number, decimals: number): number {
  return shift(Math.ceil(shift(canon(value), decimals)), -decimals) + 0;
}

/**
 * Rounds down to a number of decimals, on the shortest decimal form of the number.
 *
 *     roundDown(4.29, 1)
 *     // 4.2
 */
export function roundDown(value: number, decimals: number): number {
  return shift(Math.floor(shift(canon(value), decimals)), -decimals) + 0;
}

/** Moves the decimal point in the text of a number: to multiply by 10 would add floating noise. */
function shift(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
