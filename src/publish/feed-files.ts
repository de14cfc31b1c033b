import type { PageContext } from "../figures/figure-of.ts";
import type { PublishedFile } from "./published-file.ts";
import { languageOf } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { atomFeed } from "./atom-feed.ts";
import { feedOf } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";

/** Lists the feeds of a language: the same issues as Atom and as JSON Feed. */
export function feedFiles(context: PageContext): readonly PublishedFile[] {
  const { site, base } = context.lookup.atlas.config;
  const language = languageOf(context);
  const feed = feedOf(context);
  const paths = { atom: address.feed(language), json: address.feedJson(language) };
  return [
    { path: paths.atom, content: atomFeed(feed, absoluteUrl(site, base, paths.atom)) },
    { path: paths.json, content: jsonFeed(feed, absoluteUrl(site, base, paths.json)) },
  ];
}
