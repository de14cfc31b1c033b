import { ABSENCES } from "../figures/absence-counts.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { statusWord } from "../figures/format-value.ts";
import { address } from "../markup/address.ts";
import { DAGGER } from "../model/dagger.ts";
import { PROVISIONAL_MARK } from "../model/provisional-mark.ts";
import { absenceWords } from "./absence-words.ts";
import { sectionShell } from "./section-shell.ts";

export type CompareView = ReturnType<typeof compareView>;

/** The fewest and the most areas side by side. */
const AREAS = { least: 2, most: 10 } as const;

/** Lays out the page on which areas are put side by side: words for the script, links without it. */
export function compareView(context: AtlasContext) {
  const language = languageOf(context);
  const word = (key: Word) => say(context, `comparePage.${key}`);
  // The script knows the addresses by what comes before and after the key of an area.
  const [before = "", after = ""] = hrefOf(
    context,
    address.areaJson({ level: "*", slug: "*" }, language),
  ).split("*/*");
  return {
    shell: sectionShell(context, "compare", {
      title: "comparePage.title",
      description: "comparePage.description",
    }),
    lede: word("description"),
    data: { before, after, names: hrefOf(context, address.areaNames(language)) },
    most: AREAS.most,
    words: {
      field: word("field"),
      add: word("add"),
      chosen: word("chosen"),
      remove: word("remove"),
      none: word("none"),
      one: word("one"),
      full: word("full"),
      unknown: word("unknown"),
      unclear: word("unclear"),
      mixed: word("mixed"),
      failed: word("failed"),
      done: word("done"),
      absent: word("absent"),
      indicator: say(context, "row.indicator"),
      note: word("note"),
    },
    /** What is explained where a cell has the mark or the word. */
    marks: [
      ...ABSENCES.map((absence) => ({
        mark: statusWord(context, absence),
        note: absenceWords(context, [absence]).join(" "),
      })),
      { mark: DAGGER, note: say(context, "note.dagger") },
      { mark: PROVISIONAL_MARK, note: say(context, "note.provisional") },
    ],
    noScript: context.isOffline === true ? say(context, "offline.script") : word("noScript"),
    ways: (["areas", "indicators", "data"] as const).map((section) => ({
      label: say(context, `nav.${section}`),
      href: hrefOf(context, address.section(language, section)),
    })),
  };
}

type Word =
  | "description"
  | "field"
  | "add"
  | "chosen"
  | "remove"
  | "none"
  | "one"
  | "full"
  | "unknown"
  | "unclear"
  | "mixed"
  | "failed"
  | "done"
  | "absent"
  | "note"
  | "noScript";
