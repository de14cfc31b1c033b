import type { MessageKey } from "../locales/en.ts";
import type { Status } from "../model/status.ts";
import { ABSENCES } from "../figures/absence-counts.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { statusWord } from "../figures/format-value.ts";

const MEANINGS: Readonly<Record<(typeof ABSENCES)[number], MessageKey>> = {
  suppressed: "row.withheldMeaning",
  missing: "status.missing.meaning",
  undefined: "status.undefined.meaning",
  "not-applicable": "status.notApplicable.meaning",
};

/** Explains each kind of nothing that occurs among some values, in the order of the legends. */
export function absenceWords(
  context: AtlasContext,
  statuses: readonly Status[],
): readonly string[] {
  return ABSENCES.filter((absence) => statuses.includes(absence)).map((absence) => {
    const [word, meaning] = [statusWord(context, absence), say(context, MEANINGS[absence])];
    return say(context, "row.absence", { word, meaning });
  });
}
