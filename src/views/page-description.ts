import { say, type AtlasContext } from "../figures/context.ts";
import { DAGGER } from "../model/dagger.ts";

/**
 * Says what a page holds where it is found or sent: that values are invented is said first, since a
 * long description is cut, unless each carries its mark.
 */
export function pageDescription(
  context: AtlasContext,
  text: string,
  isIllustrative: boolean,
): string {
  const isMarked = !isIllustrative || text.includes(DAGGER);
  return isMarked ? text : `${say(context, "note.illustrative")} ${text}`;
}
