import type { PageContext } from "../figures/figure-of.ts";
import type { Page } from "../model/content.ts";
import { languageOf, say } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { draftNotice } from "./draft-notice.ts";
import { fallbackNotice } from "./fallback-notice.ts";
import { foreignDirection } from "./foreign-direction.ts";
import { placedProse } from "./placed-prose.ts";
import { shell } from "./shell.ts";
import { variantFor } from "./variant-for.ts";

export type ContentPageView = ReturnType<typeof contentPageView>;

/** Lays out a page that the editors wrote. */
export function contentPageView(context: PageContext, page: Page) {
  const variant = variantFor(page, languageOf(context));
  const { title, lede } = variant.matter;
  return {
    shell: shell(context, {
      path: (other) => address.page(other, page.slug),
      title,
      description: lede || title,
      section: "none",
      kind: "page",
      crumbs: [
        { label: say(context, "nav.pages"), href: null },
        { label: title, href: null },
      ],
    }),
    opening: { title, key: lede },
    language: variant.language,
    direction: foreignDirection(context, variant.language),
    notices: [draftNotice(context, variant), fallbackNotice(context, variant.language)].filter(
      (notice) => notice !== null,
    ),
    blocks: placedProse(context, variant.markdown),
  };
}
