import { isolatedNumbers } from "../locales/isolated-numbers.ts";
import { isolate } from "../locales/message.ts";

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** True where a text holds a letter that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * Isolates a text that holds right-to-left letters, so that it keeps its order in a picture, and
 * every signed number and range in it, which would else run the wrong way.
 */
export function isolateRightToLeft(text: string): string {
  if (!isRightToLeft(text)) return text;
  return isolate(isolatedNumbers(text));
}
