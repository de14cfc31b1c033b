import type { AreaCode } from "../model/area.ts";
import { CHANGE_GROUPS, type ChangeRow } from "../figures/change-row.ts";
import { hrefOf, say, type AtlasContext } from "../figures/context.ts";
import { profileHref } from "../figures/profile-href.ts";

export type ChangesView = ReturnType<typeof changesView>;

/** Lays out changes as a table by what they are about, with links to what has a page today. */
export function changesView(context: AtlasContext, rows: readonly ChangeRow[]) {
  const byGroup = Map.groupBy(rows, ({ group }) => group);
  const groups = CHANGE_GROUPS.flatMap((group) => {
    const own = byGroup.get(group);
    if (own === undefined) return [];
    return [
      {
        title: say(context, `changes.group.${group}`),
        rows: own.map((row) => ({
          ...row,
          href: row.path === null ? null : hrefOf(context, row.path),
          placeHref: placeHref(context, row.area),
        })),
      },
    ];
  });
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
    groups,
  };
}

function placeHref(context: AtlasContext, code: AreaCode | null): string | null {
  const place = context.lookup.areaByCode.get(code ?? "");
  return place === undefined ? null : profileHref(context, place);
}
