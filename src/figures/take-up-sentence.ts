import type { TakeUpResult } from "../model/take-up.ts";
import type { TableCell } from "./figure.ts";
import { say, type AtlasContext } from "./context.ts";
import { markedCell } from "./marked-value.ts";
import { marksOfCell } from "./marks-of.ts";
import { takeUpCells } from "./take-up-cells.ts";
import { wholeLabel } from "./take-up-words.ts";

/** A sentence, and the marks of its numbers. */
interface MarkedSentence {
  readonly text: string;
  readonly marks: string;
}

/** Tells the whole of a funnel in a sentence, every share with its base. */
export function takeUpSentence(context: AtlasContext, result: TakeUpResult): MarkedSentence {
  const all = takeUpCells(context, result, result.whole);
  const { expected, recognised, served, detection, takeUp, coverage } = all;
  const marked = (cell: TableCell) => markedCell(context, cell);
  return {
    text: say(context, "takeUp.key", {
      name: wholeLabel(context, result),
      expected: marked(expected),
      recognised: marked(recognised),
      served: marked(served),
      detection: marked(detection),
      takeUp: marked(takeUp),
      coverage: marked(coverage),
    }),
    marks: [expected, recognised, served, detection, takeUp, coverage].map(marksOfCell).join(""),
  };
}
