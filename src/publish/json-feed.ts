import type { Feed, FeedItem } from "./feed.ts";

/** Writes a feed as JSON Feed 1.1; `self` is the feed's own absolute address. */
export function jsonFeed(feed: Feed, self: string): string {
  const { authorUrl } = feed;
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.author, ...(authorUrl !== null && { url: authorUrl }) }],
    items: feed.items.map((item) => jsonItem(item, feed.language)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonItem({ id, url, title, summary, html, published }: FeedItem, language: string) {
  return {
    id,
    url,
    title,
    ...(summary !== "" && { summary }),
    content_html: html,
    date_published: published,
    language,
  };
}
