import type { MessageKey } from "../locales/en.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { indexHeading } from "../figures/index-words.ts";
import { statedShares } from "../figures/stated-shares.ts";
import { plateNumbers } from "./plate-number.ts";
import { rowWords } from "./row-words.ts";

/** The plates of a profile, in order. */
export type AreaPlate =
  | "standouts"
  | "index"
  | "indicators"
  | "ages"
  | "plan"
  | "services"
  | "needSupply"
  | "relatives"
  | "changes"
  | "context"
  | "sources";

/** The words of a profile; plates that the area lacks take no number. */
export function areaWords(context: AtlasContext, plates: readonly AreaPlate[]) {
  const word = (key: MessageKey) => say(context, key);
  return {
    numbers: plateNumbers(context, plates),
    standouts: word("area.plate.standouts"),
    standoutsNote: say(context, "area.plate.standoutsNote", statedShares(context)),
    index: indexHeading(context),
    changes: word("area.plate.changes"),
    context: word("area.plate.context"),
    indicators: word("area.plate.indicators"),
    ages: word("area.plate.ages"),
    note: word("area.plate.note"),
    plan: word("area.plate.plan"),
    services: word("area.plate.services"),
    needSupply: word("area.plate.needSupply"),
    relatives: word("area.plate.relatives"),
    sources: word("plate.sources"),
    rows: rowWords(context),
  };
}
