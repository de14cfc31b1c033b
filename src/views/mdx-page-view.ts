import { say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { shell } from "./shell.ts";

/** What is known of a page in MDX before it runs. */
export interface MdxPageMatter {
  readonly slug: string;
  readonly title: string;
  readonly lede: string;
}

export type MdxPageView = ReturnType<typeof mdxPageView>;

/** Lays out what stands around a page that site developers wrote in MDX. */
export function mdxPageView(context: AtlasContext, { slug, title, lede }: MdxPageMatter) {
  return {
    shell: shell(context, {
      path: (language) => address.page(language, slug),
      title,
      description: lede || title,
      section: "none",
      kind: "page",
      crumbs: [
        { label: say(context, "nav.pages"), href: null },
        { label: title, href: null },
      ],
    }),
    title,
    lede,
  };
}
