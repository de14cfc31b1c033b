import type { MessageKey } from "../locales/en.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { plateNumbers } from "./plate-number.ts";

/** The words of a monitoring table. */
export function monitoringWords(context: AtlasContext) {
  const word = (key: MessageKey) => say(context, key);
  return {
    numbers: plateNumbers(context, ["status", "table", "method", "files"]),
    status: word("monitor.plate.status"),
    noStatus: word("plan.noStatus"),
    table: word("monitor.plate.table"),
    method: word("monitor.plate.method"),
    files: word("plan.plate.document"),
    filter: word("monitor.filter"),
    all: word("services.filter.all"),
    reset: word("services.filter.reset"),
    shown: say(context, "monitor.shown", { count: "%" }),
    notStated: word("plan.notStated"),
    noReading: word("chain.noReading"),
    noIndicator: word("monitor.noIndicator"),
    illustrative: word("note.illustrative"),
    columns: {
      indicator: word("row.indicator"),
      type: word("monitor.column.type"),
      baseline: word("chain.baseline"),
      target: word("chain.target"),
      latest: word("chain.latest"),
      status: word("plan.status"),
    },
  };
}
