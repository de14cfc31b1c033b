import { hrefOf, languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";

/** Lays out the root of the site, which leads on to the default language without a script. */
export function entryView(contexts: readonly AtlasContext[]) {
  const [context] = contexts;
  if (context === undefined) throw new Error("missing language: none declared");
  const { config } = context.lookup.atlas;
  const language = languageOf(context);
  return {
    language,
    direction: context.locale.direction,
    title: textOf(context, config.title),
    href: hrefOf(context, address.home(language)),
    canonical: absoluteUrl(config.site, config.base, address.home(language)),
    faviconHref: hrefOf(context, "/favicon.svg"),
    languages: contexts.map((other) => ({
      language: languageOf(other),
      label: other.locale.name,
      href: hrefOf(other, address.home(languageOf(other))),
    })),
  };
}
