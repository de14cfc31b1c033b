import type { EditionChanges } from "../derive/changes.ts";
import type { PageContext } from "../figures/figure-of.ts";
import type { Area, AreaCode } from "../model/area.ts";
import type { FeedItem } from "./feed.ts";
import { changesByPlace } from "../derive/changes.ts";
import { changesBetween, neighbouringPairs, type ComparedPair } from "../derive/edition-history.ts";
import { changesTable } from "../figures/changes-table.ts";
import { languageOf, say, textOf } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { midnight } from "./feed-items.ts";
import { tableHtml } from "./issue-html.ts";

/** What changed from an edition to the next, by area: sorted once, asked by every feed. */
export interface ChangesByArea extends ComparedPair {
  /** The state of the earlier of the two, which never changes, and of the later. */
  readonly from: string;
  readonly asOf: string;
  readonly byArea: ReadonlyMap<AreaCode, EditionChanges>;
}

/** Sorts what each edition changed against the one before by area, the newest first. */
export function changesByArea({ history, lookup }: PageContext): readonly ChangesByArea[] {
  const editions = history?.editions ?? [];
  return neighbouringPairs(editions).flatMap((pair) => {
    const changes = changesBetween(history, pair);
    if (changes === undefined) return [];
    const stateOf = (name: string | null) => editions.find((one) => one.name === name)?.asOf;
    const today = lookup.atlas.config.asOf;
    const byArea = changesByPlace(changes);
    const [from, asOf] = [stateOf(pair.since) ?? today, stateOf(pair.to) ?? today];
    return [{ ...pair, from, asOf, byArea }];
  });
}

/** Makes the entries of an area about its numbers: one for each edition that changed some. */
export function changeItems(
  context: PageContext,
  area: Area,
  editions: readonly ChangesByArea[],
): readonly FeedItem[] {
  const { site, base } = context.lookup.atlas.config;
  const language = languageOf(context);
  return editions.flatMap(({ since, to, from, asOf, byArea }) => {
    const changes = byArea.get(area.code);
    if (changes === undefined) return [];
    const { caption, table } = changesTable(context, since, changes);
    const path = to === null ? address.area(language, area) : address.edition(language, to);
    return [
      {
        id: `tag:${new URL(site).hostname},${from}:${language}/changes/${since}/${area.level}/${area.slug}`,
        url: absoluteUrl(site, base, path),
        title: caption,
        summary: textOf(context, area.name),
        html: tableHtml(table, say(context, "changes.title", { since })).markup,
        published: midnight(asOf),
      },
    ];
  });
}
