import { say, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";

/** States the rules of disclosure control of an atlas, and how many indicators are under them. */
export function disclosureSentences(context: AtlasContext): readonly string[] {
  const { config, indicators } = context.lookup.atlas;
  const { k, minDenominator, complement, suppressZero, suppressFull, roundBase } =
    config.disclosure;
  const count = (value: number) => formatCount(context, value);
  const isUnder = indicators.filter(({ protect }) => protect === "people").length;
  const sentences = [
    k > 1
      ? say(context, "methods.disclosure.k", { most: count(k - 1) })
      : say(context, "methods.disclosure.none"),
    minDenominator > 0 &&
      say(context, "methods.disclosure.minDenominator", { count: count(minDenominator) }),
    complement && say(context, "methods.disclosure.complement"),
    suppressZero && say(context, "methods.disclosure.suppressZero"),
    suppressFull && say(context, "methods.disclosure.suppressFull"),
    roundBase !== undefined &&
      say(context, "methods.disclosure.roundBase", { base: count(roundBase) }),
    say(context, "methods.disclosure.scope", {
      count: count(isUnder),
      total: count(indicators.length),
    }),
  ];
  return sentences.filter((sentence) => sentence !== false);
}
