import type { Locale } from "./locale.ts";
import { isolate } from "./message.ts";

/** Gives what is between a number and its marks the direction of the page, where no letter does. */
const RIGHT_TO_LEFT = "\u200f";

/** Puts marks behind a number as it is read: on a right-to-left page they stand to its left. */
export function numberWithMarks(
  { direction }: Pick<Locale, "direction">,
  number: string,
  marks: string,
): string {
  if (marks === "" || direction === "ltr") return `${number}${marks}`;
  return `${isolate(number)}${marks}${RIGHT_TO_LEFT}`;
}
