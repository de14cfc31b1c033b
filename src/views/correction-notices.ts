import type { Correction } from "../model/content.ts";
import type { Link } from "./shell.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";

/** What a corrected page says of its correction. */
export interface CorrectionNotice {
  readonly text: string;
  /** The list of all corrections. */
  readonly all: Link;
  /** The edition that holds the numbers as they were. */
  readonly earlier: Link | null;
}

/** Lists the corrections that concern a page, the newest first. */
export function correctionNotices(
  context: AtlasContext,
  kind: "indicators" | "plans" | "issues",
  code: string,
): readonly CorrectionNotice[] {
  return context.lookup.atlas.corrections
    .filter((correction) => correction[kind].includes(code))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map((correction) => notice(context, correction));
}

/** Links the edition that holds numbers as they were. */
export function earlierNumbers(context: AtlasContext, edition: string): Link {
  return {
    label: say(context, "corrections.edition", { edition }),
    href: hrefOf(context, address.edition(languageOf(context), edition)),
  };
}

function notice(context: AtlasContext, { date, text, edition }: Correction): CorrectionNotice {
  const language = languageOf(context);
  return {
    text: say(context, "corrections.notice", {
      date: formatDate(date, language),
      text: textOf(context, text),
    }),
    all: {
      label: say(context, "nav.corrections"),
      href: hrefOf(context, address.section(language, "corrections")),
    },
    earlier: edition === undefined ? null : earlierNumbers(context, edition),
  };
}
