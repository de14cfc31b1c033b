import type { MessageKey } from "../locales/en.ts";
import type { Markup } from "../markup/html.ts";
import type { Language } from "../model/language.ts";
import type { DatasetDescription } from "./dataset-description.ts";
import type { Description } from "./json-ld.ts";
import type { Share } from "./share.ts";
import type { SocialPicture } from "./social-picture.ts";
import {
  hrefOf,
  languageOf,
  localeIn,
  say,
  textOf,
  type AtlasContext,
} from "../figures/context.ts";
import { indexHeading } from "../figures/index-words.ts";
import { address, type Section } from "../markup/address.ts";
import { formOrigin } from "../markup/content-policy.ts";
import { absoluteUrl } from "../markup/url.ts";
import { formatDate } from "../scales/format-date.ts";
import { footColumns } from "./foot-columns.ts";
import { needSupplyLinks } from "./need-supply-links.ts";
import { pageSending } from "./page-sending.ts";

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A step of the path to a page; the last one is the page itself and has no link. */
export interface Crumb {
  readonly label: string;
  readonly href: string | null;
}

/** What search shows as the kind of a page, and lets readers filter by. */
export type PageKind =
  | "area"
  | "indicator"
  | "plan"
  | "objective"
  | "issue"
  | "paper"
  | "service"
  | "figure"
  | "page"
  | "none";

/** What a view says of its page so that the shell can be made. */
export interface PageIdentity {
  readonly path: (language: Language) => string;
  readonly title: string;
  readonly description: string;
  readonly section: Section | "home" | "none";
  readonly kind: PageKind;
  readonly crumbs?: readonly Crumb[];
  /** The path of a feed about what the page is about. */
  readonly feed?: string;
  /** What catalogues of research read of a paper. */
  readonly meta?: readonly Meta[];
  /** What the page is about, in the words of schema.org. */
  readonly things?: (context: AtlasContext) => readonly Description[];
  /** The path under which other sites may frame the page's subject. */
  readonly embedded?: string;
  /** The data of the page as search engines read it. */
  readonly dataset?: DatasetDescription;
}

export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** A feed as browsers and readers find it in the head of a page. */
export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

export interface Alternate {
  readonly language: Language;
  readonly name: string;
  readonly href: string;
  readonly absolute: string;
  readonly isCurrent: boolean;
}

/** All that stands around the content of a page. */
export interface Shell {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** How each language of the atlas is written. */
  readonly directions: Readonly<Record<Language, "ltr" | "rtl">>;
  readonly documentTitle: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly kind: PageKind;
  readonly kindLabel: string;
  readonly siteTitle: string;
  readonly homeHref: string;
  readonly navLabel: string;
  readonly nav: readonly (Link & { readonly isCurrent: boolean })[];
  readonly languagesLabel: string;
  readonly alternates: readonly Alternate[];
  readonly defaultAlternate: string;
  readonly skip: string;
  readonly crumbsLabel: string;
  readonly crumbs: readonly Crumb[];
  readonly search: { readonly action: string; readonly label: string; readonly button: string };
  readonly foot: readonly FootColumn[];
  /** What a copy without a server says of itself; null on the site. */
  readonly offline: { readonly text: string; readonly site: string } | null;
  readonly feedHref: string;
  readonly feeds: readonly FeedLink[];
  readonly meta: readonly Meta[];
  /** Where else than to the site a form of the page may lead; empty where nowhere. */
  readonly formOrigin: string;
  readonly faviconHref: string;
  readonly structured: Markup | null;
  /** null where the page has no address to be sent, as the one for lost readers. */
  readonly social: SocialPicture | null;
  readonly share: Share | null;
}

export interface FootColumn {
  readonly title: string;
  readonly text: string;
  readonly links: readonly Link[];
}

const NAV: readonly (readonly [Section, MessageKey])[] = [
  ["areas", "nav.areas"],
  ["indicators", "nav.indicators"],
  ["plans", "nav.plans"],
  ["services", "nav.services"],
  ["newsletters", "nav.newsletters"],
  ["maps", "nav.maps"],
  ["data", "nav.data"],
];

/** An atlas without a plan does not lead to one. */
function navOf({ lookup }: AtlasContext): typeof NAV {
  return lookup.atlas.plans.length > 0 ? NAV : NAV.filter(([id]) => id !== "plans");
}

/** Makes what stands around a page: head, navigation, languages, foot, all of today. */
export function shell({ today, ...own }: AtlasContext, page: PageIdentity): Shell {
  const context = today ?? own;
  const { config } = context.lookup.atlas;
  const { locale } = context;
  const { language } = locale;
  const siteTitle = textOf(context, config.title);
  const absolute = (path: string) => absoluteUrl(config.site, config.base, path);
  const section = (id: Section) => hrefOf(context, address.section(language, id));
  return {
    language,
    direction: locale.direction,
    directions: directionsOf(context),
    documentTitle: page.section === "home" ? siteTitle : `${page.title} – ${siteTitle}`,
    title: page.title,
    description: page.description,
    canonical: absolute(page.path(language)),
    kind: page.kind,
    kindLabel: page.kind === "none" ? "" : say(context, `kind.${page.kind}`),
    siteTitle,
    homeHref: hrefOf(context, address.home(language)),
    navLabel: say(context, "nav.label"),
    nav: navOf(context).flatMap(([id, key]) => [
      { label: say(context, key), href: section(id), isCurrent: page.section === id },
      ...(id === "indicators" ? indexLinks(context, page) : []),
      ...(id === "services" ? needSupplyLinks(context, page) : []),
      ...(id === "newsletters" ? paperLinks(context, page) : []),
    ]),
    languagesLabel: say(context, "nav.languages"),
    alternates: alternates(context, page),
    defaultAlternate: absolute(page.path(config.languages[0] ?? language)),
    skip: say(context, "nav.skip"),
    crumbsLabel: say(context, "nav.crumbs"),
    crumbs: page.crumbs ?? [],
    search: {
      action: section("search"),
      label: say(context, "search.field"),
      button: say(context, "search.button"),
    },
    foot: footColumns(context, page),
    offline: offlineNote(context),
    feedHref: hrefOf(context, address.feed(language)),
    feeds: feedLinks(context, { feed: page.feed, title: page.title, siteTitle }),
    meta: page.meta ?? [],
    formOrigin: formOrigin(config),
    faviconHref: hrefOf(context, "/favicon.svg"),
    ...pageSending(context, page),
  };
}

function offlineNote(context: AtlasContext): Shell["offline"] {
  if (context.isOffline !== true) return null;
  const { asOf, base, site } = context.lookup.atlas.config;
  const date = formatDate(asOf, languageOf(context));
  return { text: say(context, "offline.note", { date }), site: absoluteUrl(site, base, "/") };
}

/** The index is a section of an atlas that declares one. */
function indexLinks(context: AtlasContext, { section }: PageIdentity): Shell["nav"] {
  const { indexResult } = context.lookup.atlas;
  if (indexResult === null) return [];
  const href = hrefOf(context, address.compositeIndex(languageOf(context), indexResult.id));
  return [{ label: indexHeading(context), href, isCurrent: section === "index" }];
}

/** Research is a section of an atlas that has some. */
function paperLinks(context: AtlasContext, { section }: PageIdentity): Shell["nav"] {
  if (context.lookup.atlas.papers.length === 0) return [];
  const href = hrefOf(context, address.section(languageOf(context), "research"));
  return [{ label: say(context, "nav.research"), href, isCurrent: section === "research" }];
}

function feedLinks(
  context: AtlasContext,
  { feed, title, siteTitle }: { feed: string | undefined; title: string; siteTitle: string },
): readonly FeedLink[] {
  const language = languageOf(context);
  const atom = "application/atom+xml";
  const own = feed === undefined ? [] : [{ type: atom, title, path: feed }];
  return [
    ...own,
    { type: atom, title: siteTitle, path: address.feed(language) },
    { type: "application/feed+json", title: siteTitle, path: address.feedJson(language) },
  ].map(({ path, ...link }) => ({ ...link, href: hrefOf(context, path) }));
}

function directionsOf(context: AtlasContext): Shell["directions"] {
  const { languages } = context.lookup.atlas.config;
  return Object.fromEntries(
    languages.map((language) => [language, localeIn(context, language).direction]),
  );
}

function alternates(context: AtlasContext, page: PageIdentity): readonly Alternate[] {
  const { config } = context.lookup.atlas;
  return config.languages.map((language) => ({
    language,
    name: localeIn(context, language).name,
    href: hrefOf(context, page.path(language)),
    absolute: absoluteUrl(config.site, config.base, page.path(language)),
    isCurrent: language === languageOf(context),
  }));
}
