import { levelsOf, type AtlasLookup } from "../derive/lookup.ts";
import { remembered } from "../derive/remembered.ts";
import { languageOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { languageTag } from "../scales/language-tag.ts";

/** What shows a page where its address is sent, as Open Graph and X read it. */
export interface SocialPicture {
  readonly href: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly type: "article" | "website";
  /** "it_IT": of the page, and of its translations. */
  readonly locale: string;
  readonly alternateLocales: readonly string[];
}

export const SOCIAL_WIDTH = 1200;
export const SOCIAL_HEIGHT = 630;

/** Above so many pages those of one folder share a picture, and citations have no files. */
const MANY_PAGES = 2000;
/** A page of its own for each level of an indicator, and the figures on it. */
const PAGES_A_LEVEL = 4;

/** Describes the picture of a page. */
export function socialPicture(
  context: AtlasContext,
  page: { readonly path: string; readonly title: string; readonly isArticle: boolean },
): SocialPicture {
  const { site, base, languages } = context.lookup.atlas.config;
  const own = languageOf(context);
  return {
    href: absoluteUrl(site, base, socialPath(context, page.path)),
    alt: page.title,
    width: SOCIAL_WIDTH,
    height: SOCIAL_HEIGHT,
    type: page.isArticle ? "article" : "website",
    locale: openGraphLocale(own),
    alternateLocales: languages.filter((language) => language !== own).map(openGraphLocale),
  };
}

/** Gives the address of the picture of a page: in a large atlas that of the folder it stands in. */
export function socialPath(context: AtlasContext, path: string): string {
  const folder = path.replace(/[^/]+\/$/, "");
  const isDeep = folder.split("/").length > 3;
  return address.social(isDeep && isLargeAtlas(context) ? folder : path);
}

/** True where an atlas has more pages, roughly counted, than get pictures and files of their own. */
export function isLargeAtlas({ lookup }: AtlasContext): boolean {
  return isLarge(lookup);
}

const isLarge = remembered((lookup: AtlasLookup): boolean => {
  const { areas, services, plans, issues, indicators, config } = lookup.atlas;
  const levels = indicators.reduce((sum, { code }) => sum + levelsOf(lookup, code).length, 0);
  const objectives = plans.reduce((sum, plan) => sum + plan.objectives.length, 0);
  const pages =
    areas.length + services.length + objectives + issues.length + PAGES_A_LEVEL * levels;
  return pages * config.languages.length > MANY_PAGES;
});

const openGraphLocales = new Map<string, string>();

function openGraphLocale(language: string): string {
  const known = openGraphLocales.get(language) ?? madeOpenGraphLocale(language);
  openGraphLocales.set(language, known);
  return known;
}

function madeOpenGraphLocale(language: string): string {
  const { language: name, region = "" } = new Intl.Locale(languageTag(language)).maximize();
  return region === "" ? name : `${name}_${region}`;
}
