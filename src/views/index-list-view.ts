import type { IndexResult } from "../model/composite-index.ts";
import { indexListPath, type IndexList } from "../derive/index-lists.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { address } from "../markup/address.ts";
import { DAGGER } from "../model/dagger.ts";
import { indexTable } from "./index-rows.ts";
import { shell, type Link } from "./shell.ts";

export type IndexListView = ReturnType<typeof indexListView>;

/** Lays out a page with the areas of an index that lie in one larger area. */
export function indexListView(context: AtlasContext, index: IndexResult, list: IndexList) {
  const path = (language: string) => address.indexList(language, index.id, indexListPath(list));
  const place =
    list.parent === null ? say(context, "index.noParent") : textOf(context, list.parent.name);
  const own = textOf(context, index.title);
  const title = `${own} · ${place}`;
  const part = {
    part: formatCount(context, list.part),
    count: formatCount(context, list.partCount),
  };
  const partWords = list.partCount > 1 ? say(context, "index.list.part", part) : "";
  return {
    shell: shell(context, {
      path,
      title: partWords === "" ? title : `${title} · ${partWords}`,
      description: say(context, "index.rankNote"),
      section: "index",
      kind: "page",
      crumbs: [
        {
          label: own,
          href: hrefOf(context, address.compositeIndex(languageOf(context), index.id)),
        },
        { label: place, href: null },
      ],
    }),
    title: place,
    kicker: { strong: own, rest: partWords },
    note: [
      say(context, "index.rankNote"),
      index.illustrative ? `${DAGGER} ${say(context, "note.illustrative")}` : "",
    ]
      .filter(Boolean)
      .join(" "),
    table: indexTable(context, index, list.areas),
    parts: partLinks(context, index, list),
  };
}

function partLinks(
  context: AtlasContext,
  index: IndexResult,
  { parent, part, partCount }: IndexList,
): readonly Link[] {
  const count = formatCount(context, partCount);
  return Array.from({ length: partCount }, (_, i) => i + 1)
    .filter((other) => other !== part)
    .map((other) => ({
      label: say(context, "index.list.part", { part: formatCount(context, other), count }),
      href: hrefOf(
        context,
        address.indexList(languageOf(context), index.id, indexListPath({ parent, part: other })),
      ),
    }));
}
