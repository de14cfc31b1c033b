import { areaOf } from "../derive/lookup.ts";
import { furthestFact, mayLead, standouts } from "../derive/standouts.ts";
import { asked } from "../figures/asked.ts";
import { marksNote } from "../figures/mark-notes.ts";
import { benchmarkOf } from "./benchmark-of.ts";
import { keySentence } from "./key-sentence.ts";
import { standoutItem } from "./standout-item.ts";

/** The most things that a profile lists as standing out. */
const MAX_STANDOUTS = 4;

/** Words what an area is known by, for its code: the sentence about it, and what stands out in it. */
export const areaFindings = asked("findings", (context, code) => {
  const { lookup } = context;
  const area = areaOf(lookup, code);
  const benchmark = benchmarkOf(context, area);
  const found = benchmark === null ? [] : standouts(lookup, area, benchmark.code);
  const fact = benchmark === null ? undefined : furthestFact(lookup, area, benchmark.code);
  const leading = found.find(({ indicator }) => mayLead(lookup, indicator));
  const items = found.slice(0, MAX_STANDOUTS).map((item) => standoutItem(context, item, area));
  const marks = items.flatMap((item) => [item.marks, item.textMarks]);
  return {
    key: keySentence(context, area, leading ?? fact),
    standouts: items,
    standoutsMarksNote: marksNote(context, marks),
  };
});
