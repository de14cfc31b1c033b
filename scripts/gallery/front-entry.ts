import type { Atlas } from "../../src/model/atlas.ts";
import type { Language } from "../../src/model/language.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { textOf } from "../../src/figures/context.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { trusted, type Markup } from "../../src/markup/html.ts";
import { prefixIds } from "../../src/markup/prefix-ids.ts";
import { keyFacts } from "../../src/views/home-view.ts";
import { plateNumbers } from "../../src/views/plate-number.ts";
import { atlasPicture } from "./atlas-picture.ts";
import { SHOWN_ATLASES, type ShownAtlas } from "./shown-atlases.ts";

/** The front page is in English; every atlas has English words. */
const READER: Language = "en";

/** The title of an atlas in one of its languages, and the home page in it. */
interface FrontTitle {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** What the language calls itself. */
  readonly languageName: string;
  readonly title: string;
  readonly href: string;
}

/** What the front page says of one atlas. */
export interface FrontEntry {
  readonly slug: string;
  /** Its place on the page, as a roman numeral. */
  readonly number: string;
  /** In the order of the atlas; the first is its default language. */
  readonly titles: readonly FrontTitle[];
  readonly description: string;
  readonly truth: string;
  readonly facts: readonly { readonly value: string; readonly label: string }[];
  readonly picture: { readonly markup: Markup; readonly caption: string } | null;
}

/** Says what the front page says of an atlas; addresses are relative to the front page. */
export function frontEntry({ slug, truth }: ShownAtlas, atlas: Atlas): FrontEntry {
  const { config } = atlas;
  const geometries = levelGeometries(atlas);
  const context = { lookup: atlasLookup(atlas), geometries, locale: localeOf(READER) };
  const figure = atlasPicture(context);
  const places = SHOWN_ATLASES.map((shown) => shown.slug);
  return {
    slug,
    number: plateNumbers(context, places)[slug] ?? "",
    titles: config.languages.map((language) => ({
      language,
      direction: localeOf(language).direction,
      languageName: nameOf(language),
      title: config.title[language] ?? textOf(context, config.title),
      href: `${slug}/${language}/`,
    })),
    description: textOf(context, config.description),
    truth,
    facts: keyFacts(context).filter(({ value }) => value !== "0"),
    picture:
      figure === undefined
        ? null
        : { markup: trusted(prefixIds(figure.narrow.markup, slug)), caption: figure.title },
  };
}

function nameOf(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
