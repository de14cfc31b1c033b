/** Marks for the eye; a program would keep them for letters. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Takes marks, isolates and overrides of direction out of a text that programs read. */
export function withoutDirectionMarks(text: string): string {
  return text.replace(DIRECTION, "");
}
