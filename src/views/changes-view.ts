import type { ChangeRow } from "../figures/change-rows.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { profileHref } from "../figures/profile-href.ts";
import { address } from "../markup/address.ts";

export type ChangesView = ReturnType<typeof changesView>;

/** Lays out changes as a table whose indicators and places are links, where they have pages today. */
export function changesView(context: AtlasContext, rows: readonly ChangeRow[]) {
  const { indicatorByCode } = context.lookup;
  const language = languageOf(context);
  return {
    dagger: rows.some(({ isIllustrative }) => isIllustrative)
      ? say(context, "note.illustrative")
      : null,
    columns: {
      area: say(context, "changes.column.area"),
      indicator: say(context, "changes.column.indicator"),
      before: say(context, "changes.column.before"),
      after: say(context, "changes.column.after"),
      kind: say(context, "changes.column.kind"),
    },
    rows: rows.map((row) => ({
      ...row,
      href: indicatorByCode.has(row.indicator)
        ? hrefOf(context, address.indicator(language, row.indicator))
        : null,
      placeHref: placeHref(context, row),
    })),
  };
}

function placeHref(context: AtlasContext, { area }: ChangeRow): string | null {
  const place = context.lookup.areaByCode.get(area ?? "");
  return place === undefined ? null : profileHref(context, place);
}
