import { isolate } from "../locales/message.ts";

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** A hyphen is no sign here: Hebrew joins a prefix to a number with it. */
const SIGNED_NUMBER = /[\u2212+]\d(?:[\d.,\u00a0\u202f]*\d)?(?:[\u00a0\u202f]?[%‰])?/g;

/** True where a text holds a letter that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * Isolates a text that holds right-to-left letters, so that it keeps its order in a picture, and
 * every signed number in it, which would else show its sign behind it.
 */
export function isolateRightToLeft(text: string): string {
  if (!isRightToLeft(text)) return text;
  return isolate(text.replace(SIGNED_NUMBER, (number) => `\u2066${number}\u2069`));
}
