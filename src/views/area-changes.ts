import type { PageContext } from "../figures/figure-of.ts";
import { changesByPlace } from "../derive/changes.ts";
import { changesBetween } from "../derive/edition-history.ts";
import { asked } from "../figures/asked.ts";
import { changeRows } from "../figures/change-rows.ts";
import { hrefOf, languageOf, say } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { changesView } from "./changes-view.ts";

export type AreaChangesView = NonNullable<ReturnType<typeof areaChanges>>;

/**
 * Says what changed in an area, by its code, since the newest edition; null where there is none or
 * nothing did.
 */
export const areaChanges = asked("changes", (context: PageContext, code) => {
  const since = context.history?.editions[0]?.name;
  if (since === undefined) return null;
  const changes = changesBetween(context.history, { since, to: null });
  if (changes === undefined) return null;
  const own = changesByPlace(changes).get(code);
  const rows = own === undefined ? [] : changeRows(context, own).rows;
  if (rows.length === 0) return null;
  const language = languageOf(context);
  return {
    ...changesView(context, rows),
    note: say(context, "changes.title", { since }),
    all: {
      label: say(context, "editions.name", { edition: since }),
      href: hrefOf(context, address.edition(language, since)),
    },
  };
});
