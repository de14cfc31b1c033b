import type { Area } from "../model/area.ts";
import type { IssueMatter, PaperMatter, Prose } from "../model/content.ts";
import type { Link } from "./shell.ts";
import { isAboutArea } from "../derive/is-about.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { earlierNumbers } from "./correction-notices.ts";
import { variantFor } from "./variant-for.ts";

/** Texts of one kind that name an area; those without a page of their own have no link. */
export interface MentionGroup {
  readonly title: string;
  readonly links: readonly { readonly label: string; readonly href: string | null }[];
}

/** A correction that concerns an area. */
export interface AreaCorrection {
  readonly date: string;
  readonly text: string;
  /** The edition that holds the numbers as they were. */
  readonly earlier: Link | null;
}

/** Lists the issues and papers that name an area, in their front matter or with a link to its profile. */
export function areaMentions(context: AtlasContext, area: Area): readonly MentionGroup[] {
  const { issues, papers } = context.lookup.atlas;
  const language = languageOf(context);
  const linksTo = <Matter extends IssueMatter | PaperMatter>(
    texts: readonly Prose<Matter>[],
    path: ((slug: string) => string) | null,
  ) =>
    texts
      .filter((text) => isAboutArea(text, area))
      .map((text) => ({
        label: variantFor(text, language).matter.title,
        href: path === null ? null : hrefOf(context, path(text.slug)),
      }));
  return [
    {
      title: say(context, "area.mentions.issues"),
      links: linksTo(issues, (slug) => address.issue(language, slug)),
    },
    {
      title: say(context, "area.mentions.papers"),
      links: linksTo(papers, (slug) => address.paper(language, slug)),
    },
  ].filter(({ links }) => links.length > 0);
}

/** Lists the corrections that concern an area, the newest first. */
export function areaCorrections(context: AtlasContext, area: Area): readonly AreaCorrection[] {
  return context.lookup.atlas.corrections
    .filter(({ areas }) => areas.includes(area.code))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, text, edition }) => ({
      date: formatDate(date, languageOf(context)),
      text: textOf(context, text),
      earlier: edition === undefined ? null : earlierNumbers(context, edition),
    }));
}
