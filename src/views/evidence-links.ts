import type { Link } from "./shell.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";

/** Links the indicators of the atlas that a text of the plan rests on. */
export function evidenceLinks(context: AtlasContext, codes: readonly string[]): readonly Link[] {
  return codes.map((code) => ({
    label: textOf(context, indicatorOf(context.lookup, code).title),
    href: hrefOf(context, address.indicator(languageOf(context), code)),
  }));
}
