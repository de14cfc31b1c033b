import type { Variant } from "../model/content.ts";
import { say, type AtlasContext } from "../figures/context.ts";

/** Says of a text in the preview that it is a draft; null where it is none. */
export function draftNotice(
  context: AtlasContext,
  { matter }: Variant<{ readonly draft?: boolean | undefined }>,
): string | null {
  return matter.draft === true ? say(context, "prose.draft") : null;
}
