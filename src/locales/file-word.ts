import type { FileWord } from "./files/en.ts";
import type { Locale } from "./locale.ts";

/** Gives a word of the downloads in the language of an interface. */
export function fileWord({ downloads }: Pick<Locale, "downloads">, word: FileWord): string {
  return downloads[word];
}
