import type { PageContext } from "../figures/figure-of.ts";
import type { Feed } from "./feed.ts";
import type { PublishedFile } from "./published-file.ts";
import { membersOf } from "../derive/lookup.ts";
import { languageOf } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { atomFeed } from "./atom-feed.ts";
import { areaFeedOf, feedEntries, feedOf, planFeedOf } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";

/**
 * Lists the feeds of a language: the issues as Atom and as JSON Feed, and what concerns each area
 * with a profile and each plan as Atom.
 */
export function feedFiles(context: PageContext): readonly PublishedFile[] {
  const { lookup } = context;
  const { config, plans } = lookup.atlas;
  const language = languageOf(context);
  const feed = feedOf(context);
  const entries = feedEntries(context);
  const areas = config.levels
    .filter(({ profile }) => profile)
    .flatMap(({ id }) => membersOf(lookup, id));
  const json = address.feedJson(language);
  return [
    atomFile(context, address.feed(language), feed),
    { path: json, content: jsonFeed(feed, absoluteUrl(config.site, config.base, json)) },
    ...areas.map((area) =>
      atomFile(context, address.areaFeed(language, area), areaFeedOf(context, area, entries)),
    ),
    ...plans.map((plan) =>
      atomFile(context, address.planFeed(language, plan.id), planFeedOf(context, plan, entries)),
    ),
  ];
}

function atomFile({ lookup }: PageContext, path: string, feed: Feed): PublishedFile {
  const { site, base } = lookup.atlas.config;
  return { path, content: atomFeed(feed, absoluteUrl(site, base, path)) };
}
