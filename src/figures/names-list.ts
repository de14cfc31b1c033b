import { languageTag } from "../scales/language-tag.ts";
import { languageOf, say, type AtlasContext } from "./context.ts";

/** Up to this many names are told; of more, the first and how many others there are. */
const MAX_NAMES = 3;

/** Joins names as the language does ("Riva, Colle and Prato"). */
export function namesList(context: AtlasContext, names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  const others = more > 0 ? [say(context, "list.others", { count: more })] : [];
  const list = new Intl.ListFormat(languageTag(languageOf(context)), { type: "conjunction" });
  return list.format([...names.slice(0, MAX_NAMES), ...others]);
}
