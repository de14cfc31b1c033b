import type { PageContext } from "../figures/figure-of.ts";
import { needSupplyResults } from "../derive/need-supply.ts";
import { takeUpResults } from "../derive/take-up.ts";
import { hrefOf, languageOf, say } from "../figures/context.ts";
import { comparedWords } from "../figures/need-supply-words.ts";
import { takeUpMeasure, takeUpSentence, wholeLabel } from "../figures/take-up-words.ts";
import { address } from "../markup/address.ts";
import { needSupplyKey } from "./need-supply-sentences.ts";
import { pairTitle } from "./need-supply-view.ts";
import { sectionShell } from "./section-shell.ts";
import { funnelTitle } from "./take-up-view.ts";

/** A list of pages with the finding of each. */
export type FindingsView = ReturnType<typeof needSupplyListView>;

/** Lays out the list of all pairs of need and supply. */
export function needSupplyListView(context: PageContext) {
  const language = languageOf(context);
  return {
    shell: sectionShell(context, "need-supply", {
      title: "needSupply.title",
      description: "needSupply.description",
    }),
    lede: say(context, "needSupply.description"),
    dagger: daggerOf(context, needSupplyResults(context.lookup)),
    items: needSupplyResults(context.lookup).map((result) => ({
      title: pairTitle(context, result),
      href: hrefOf(context, address.needSupply(language, result.id)),
      finding: needSupplyKey(context, result),
      detail: comparedWords(context, result),
      isDaggered: result.illustrative,
    })),
  };
}

/** Lays out the list of all take-up funnels. */
export function takeUpListView(context: PageContext): FindingsView {
  const language = languageOf(context);
  return {
    shell: sectionShell(context, "take-up", {
      title: "takeUp.title",
      description: "takeUp.description",
    }),
    lede: say(context, "takeUp.description"),
    dagger: daggerOf(context, takeUpResults(context.lookup)),
    items: takeUpResults(context.lookup).map((result) => ({
      title: funnelTitle(context, result),
      href: hrefOf(context, address.takeUp(language, result.id)),
      finding: takeUpSentence(context, result.whole, wholeLabel(context, result)),
      detail: takeUpMeasure(context, result),
      isDaggered: result.illustrative,
    })),
  };
}

function daggerOf(
  context: PageContext,
  results: readonly { readonly illustrative: boolean }[],
): string {
  return results.some(({ illustrative }) => illustrative) ? say(context, "note.dagger") : "";
}
