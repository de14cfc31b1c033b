import type { PageContext } from "../figures/figure-of.ts";
import type { Issue, IssueMatter, Variant } from "../model/content.ts";
import type { Language } from "../model/language.ts";
import { languageOf, say, textOf } from "../figures/context.ts";
import { proseContext } from "../figures/pinned-context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { issueHtml } from "./issue-html.ts";

/** An issue in a feed. */
export interface FeedItem {
  /** The absolute address of the issue; also its identity. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** The moment of publishing (RFC 3339): the day begins at midnight UTC. */
  readonly published: string;
}

/** All that a feed says, whatever its format. */
export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly authorUrl: string | null;
  readonly rights: string;
  readonly home: string;
  /** The date of the newest issue, or of the atlas where there is none. */
  readonly updated: string;
  /** Issues written in the language of the feed, the newest first. */
  readonly items: readonly FeedItem[];
}

/** Makes the feed of a language; an issue that was not written in it is left out. */
export function feedOf(context: PageContext): Feed {
  const { config, issues } = context.lookup.atlas;
  const language = languageOf(context);
  const items = issues.flatMap((issue) => {
    const variant = issue.variants.find((candidate) => candidate.language === language);
    return variant === undefined ? [] : [feedItem(context, issue, variant)];
  });
  return {
    language,
    title: `${textOf(context, config.title)} – ${say(context, "nav.newsletters")}`,
    description: say(context, "newsletters.description"),
    author: textOf(context, config.publisher.name),
    authorUrl: config.publisher.url ?? null,
    rights: config.publisher.licence,
    home: absoluteUrl(config.site, config.base, address.section(language, "newsletters")),
    updated:
      items
        .map(({ published }) => published)
        .toSorted()
        .at(-1) ?? midnight(config.asOf),
    items,
  };
}

function feedItem(context: PageContext, issue: Issue, variant: Variant<IssueMatter>): FeedItem {
  const { config } = context.lookup.atlas;
  const { matter, markdown } = variant;
  const page = absoluteUrl(config.site, config.base, address.issue(variant.language, issue.slug));
  return {
    url: page,
    title: matter.title,
    summary: matter.lede,
    html: issueHtml(proseContext(context, issue, variant), { page, markdown }),
    published: midnight(matter.date),
  };
}

function midnight(date: string): string {
  return `${date}T00:00:00Z`;
}
