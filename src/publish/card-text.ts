import type { Faces } from "./picture-text.ts";
import { arabicForms } from "./arabic-forms.ts";

/** Tells how wide a text stands in the regular cut of a family, in em. */
export type TextMeasure = (text: string, family: keyof Faces) => number;

/** How wide each font file sets its code points, in em, by the name of the file. */
export type Advances = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A character that no file has is thought as wide as this, in em. */
const UNKNOWN = 0.6;
const WITHOUT_WIDTH = /^[\p{Mn}\p{Cf}]$/u;

/** Makes the measure of the fonts with which pictures are drawn. */
export function textMeasure(faces: Faces, advances: Advances): TextMeasure {
  return (text, family) =>
    Array.from(arabicForms(text)).reduce((sum, character) => {
      if (WITHOUT_WIDTH.test(character)) return sum;
      const codePoint = character.codePointAt(0) ?? 0;
      const face = faces[family].find(({ characters }) => characters.has(codePoint));
      return sum + (advances.get(face?.name ?? "")?.get(codePoint) ?? UNKNOWN);
    }, 0);
}
