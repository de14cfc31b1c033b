import type { Atlas } from "../src/model/atlas.ts";
import { untranslatedTexts, type UntranslatedText } from "../src/derive/untranslated-texts.ts";

/**
 * Says what an atlas does not say in all of its languages: a line a language, or with `isFull` one
 * for each text.
 */
export function untranslatedLines(atlas: Atlas, isFull: boolean): readonly string[] {
  const missing = Map.groupBy(untranslatedTexts(atlas), ({ language }) => language);
  if (isFull && missing.size === 0) return ["Every text exists in every language."];
  if (isFull) return [...missing.values()].flat().map(fullLine);
  const lines = [...missing].map(([language, texts]) => {
    const [first] = texts;
    const count = texts.length === 1 ? "1 text" : `${texts.length} texts`;
    return `${language}: ${count} missing, first: ${first === undefined ? "" : placeOf(first)}`;
  });
  if (lines.length === 0) return [];
  return [...lines, "All of them: npm run check -- --untranslated"];
}

function fullLine(text: UntranslatedText): string {
  return `${text.language}: ${placeOf(text)}`;
}

function placeOf({ file, key }: UntranslatedText): string {
  return key === "" ? file : `${file} ${key}`;
}
