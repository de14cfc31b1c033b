import type { Area } from "../model/area.ts";
import type { IssueMatter, PaperMatter, Prose } from "../model/content.ts";
import { isAboutArea } from "../derive/is-about.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { variantFor } from "./variant-for.ts";

/** Texts of one kind that name an area; those without a page of their own have no link. */
export interface MentionGroup {
  readonly title: string;
  readonly links: readonly { readonly label: string; readonly href: string | null }[];
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
