import type { IndexResult } from "../model/composite-index.ts";
import type { Link } from "./shell.ts";
import { indexListPath, indexLists } from "../derive/index-lists.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { collate } from "../locales/sorting.ts";
import { address } from "../markup/address.ts";

/** Links to the pages of a ranking that is longer than one table, by the larger area. */
export function indexListLinks(context: AtlasContext, index: IndexResult): readonly Link[] {
  const language = languageOf(context);
  const order = collate(language);
  return indexLists(context.lookup, index)
    .filter(({ part }) => part === 1)
    .map((list) => ({
      label:
        list.parent === null ? say(context, "index.noParent") : textOf(context, list.parent.name),
      href: hrefOf(context, address.indexList(language, index.id, indexListPath(list))),
    }))
    .toSorted((a, b) => order(a.label, b.label));
}
