import type { PageContext } from "../figures/figure-of.ts";
import type { Area } from "../model/area.ts";
import type { Language } from "../model/language.ts";
import type { ZonePlan } from "../model/plan.ts";
import { isAboutArea, isAboutPlan } from "../derive/is-about.ts";
import { languageOf, say, textOf } from "../figures/context.ts";
import { directed } from "../locales/message.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { changeItems, changesByArea } from "./change-items.ts";
import { correctionItems, issueItems, midnight, paperItems } from "./feed-items.ts";

/** An entry of a feed. */
export interface FeedItem {
  /** Never changes, whatever becomes of the address. */
  readonly id: string;
  /** The absolute address of the page. */
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
  /** The date of the newest entry, or of the atlas where there is none. */
  readonly updated: string;
  /** Written in the language of the feed, the newest first. */
  readonly items: readonly FeedItem[];
}

/** Makes the feed of a language; an issue that was not written in it is left out. */
export function feedOf(context: PageContext): Feed {
  const { title } = context.lookup.atlas.config;
  return feedWith(context, {
    title: `${textOf(context, title)} – ${say(context, "nav.newsletters")}`,
    description: say(context, "newsletters.description"),
    path: address.section(languageOf(context), "newsletters"),
    items: issueItems(context).map(({ item }) => item),
  });
}

/** Every entry of a language with what it tells of: made once, chosen from by each feed. */
export function feedEntries(context: PageContext) {
  return {
    texts: [...issueItems(context), ...paperItems(context)],
    corrections: correctionItems(context),
    changes: changesByArea(context),
  };
}

type FeedEntries = ReturnType<typeof feedEntries>;

/** Makes the feed of an area: the issues and papers that name it, its corrections and changes. */
export function areaFeedOf(context: PageContext, area: Area, entries: FeedEntries): Feed {
  return subjectFeed(context, {
    subject: textOf(context, area.name),
    path: address.area(languageOf(context), area),
    items: [
      ...entries.texts.filter(({ subject }) => isAboutArea(subject, area)),
      ...entries.corrections.filter(({ subject }) => subject.areas.includes(area.code)),
    ]
      .map(({ item }) => item)
      .concat(changeItems(context, area, entries.changes)),
  });
}

/** Makes the feed of a plan: the issues and papers that point to it, and its corrections. */
export function planFeedOf(context: PageContext, plan: ZonePlan, entries: FeedEntries): Feed {
  return subjectFeed(context, {
    subject: textOf(context, plan.title),
    path: address.plan(languageOf(context), plan.id),
    items: [
      ...entries.texts.filter(({ subject }) => isAboutPlan(subject, plan.id)),
      ...entries.corrections.filter(({ subject }) => subject.plans.includes(plan.id)),
    ].map(({ item }) => item),
  });
}

interface SubjectFeed {
  readonly subject: string;
  readonly path: string;
  readonly items: readonly FeedItem[];
}

function subjectFeed(context: PageContext, { subject, path, items }: SubjectFeed): Feed {
  const atlas = textOf(context, context.lookup.atlas.config.title);
  return feedWith(context, {
    title: say(context, "feed.title", { subject, atlas }),
    description: say(context, "feed.description", { subject }),
    path,
    items: items.toSorted((a, b) => (a.published < b.published ? 1 : -1)),
  });
}

interface FeedWords {
  readonly title: string;
  readonly description: string;
  /** The path of the page that the feed follows. */
  readonly path: string;
  readonly items: readonly FeedItem[];
}

function feedWith(context: PageContext, { title, description, path, items }: FeedWords): Feed {
  const { config } = context.lookup.atlas;
  const newest = items
    .map(({ published }) => published)
    .toSorted()
    .at(-1);
  return {
    language: languageOf(context),
    title: directed(context.locale, title),
    description,
    author: textOf(context, config.publisher.name),
    authorUrl: config.publisher.url ?? null,
    rights: config.publisher.licence,
    home: absoluteUrl(config.site, config.base, path),
    updated: newest ?? midnight(config.asOf),
    items: items.map((item) => ({ ...item, title: directed(context.locale, item.title) })),
  };
}
