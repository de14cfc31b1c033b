import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { absoluteUrl } from "../markup/url.ts";

/** How to cite a page: text, and the address as a link. */
export interface Citation {
  readonly text: string;
  readonly href: string;
}

/** Writes the citation of a page: publisher, title, atlas, edition and address. */
export function citation(
  context: AtlasContext,
  { title, path }: { readonly title: string; readonly path: string },
): Citation {
  const { config } = context.lookup.atlas;
  return {
    text: say(context, "cite.text", {
      publisher: textOf(context, config.publisher.name),
      title,
      atlas: textOf(context, config.title),
      edition: config.edition,
    }),
    href: absoluteUrl(config.site, config.base, path),
  };
}
