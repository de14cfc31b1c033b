import type { PageContext } from "../figures/figure-of.ts";
import type { NeedSupplyResult } from "../model/need-supply.ts";
import { needSupplyResults } from "../derive/need-supply.ts";
import { takeUpResults } from "../derive/take-up.ts";
import { hrefOf, languageOf, say } from "../figures/context.ts";
import { marksNote } from "../figures/mark-notes.ts";
import { marksOf } from "../figures/marks-of.ts";
import { comparedWords } from "../figures/need-supply-words.ts";
import { takeUpSentence } from "../figures/take-up-sentence.ts";
import { takeUpMeasure } from "../figures/take-up-words.ts";
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
    marksNote: marksNote(context, needSupplyResults(context.lookup).map(marksOfPair)),
    items: needSupplyResults(context.lookup).map((result) => ({
      title: pairTitle(context, result),
      href: hrefOf(context, address.needSupply(language, result.id)),
      finding: needSupplyKey(context, result),
      detail: comparedWords(context, result),
      marks: marksOfPair(result),
    })),
  };
}

/** Lays out the list of all take-up funnels. */
export function takeUpListView(context: PageContext): FindingsView {
  const language = languageOf(context);
  const found = takeUpResults(context.lookup).map((result) => {
    return { result, sentence: takeUpSentence(context, result) };
  });
  return {
    shell: sectionShell(context, "take-up", {
      title: "takeUp.title",
      description: "takeUp.description",
    }),
    lede: say(context, "takeUp.description"),
    marksNote: marksNote(
      context,
      found.map(({ sentence }) => sentence.marks),
    ),
    items: found.map(({ result, sentence }) => ({
      title: funnelTitle(context, result),
      href: hrefOf(context, address.takeUp(language, result.id)),
      finding: sentence.text,
      detail: takeUpMeasure(context, result),
      marks: "",
    })),
  };
}

/** The names of a finding have no marks of their own: where its values are invented, all of it has. */
function marksOfPair({ illustrative }: NeedSupplyResult): string {
  return marksOf({ illustrative }, []);
}
