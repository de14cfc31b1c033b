import type { Feed, FeedItem } from "./feed.ts";
import { html, type Markup } from "../markup/html.ts";
import { xml } from "./xml.ts";

/** Writes a feed as Atom (RFC 4287); `self` is the feed's own absolute address and identity. */
export function atomFeed(feed: Feed, self: string): string {
  const uri = feed.authorUrl !== null && html`<uri>${feed.authorUrl}</uri>`;
  return xml(
    html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
      <id>${self}</id>
      <title>${feed.title}</title>
      <subtitle>${feed.description}</subtitle>
      <updated>${feed.updated}</updated>
      <author><name>${feed.author}</name>${uri}</author>
      <rights>${feed.rights}</rights>
      <link rel="self" type="application/atom+xml" href="${self}" />
      <link rel="alternate" type="text/html" hreflang="${feed.language}" href="${feed.home}" />
      ${feed.items.map(entry)}</feed
    >`,
  );
}

function entry({ id, url, title, summary, html: content, published }: FeedItem): Markup {
  return html`<entry>
    <id>${id}</id>
    <title>${title}</title>
    <link rel="alternate" type="text/html" href="${url}" />
    <published>${published}</published>
    <updated>${published}</updated>
    <summary>${summary}</summary>
    <content type="html">${content}</content>
  </entry> `;
}
