import type { Description } from "./json-ld.ts";
import type { PageIdentity } from "./shell.ts";
import { languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { knownOf, organisationOf } from "./json-ld.ts";
import { socialPath } from "./social-picture.ts";

/** Describes a page in the words of schema.org: itself, the way to it, and what it is about. */
export function pageJsonLd(context: AtlasContext, page: PageIdentity): Description {
  const { site, base } = context.lookup.atlas.config;
  const absolute = (path: string) => absoluteUrl(site, base, path);
  const path = page.path(languageOf(context));
  const things = page.things?.(context) ?? [];
  const id = absolute(path);
  return {
    "@context": "https://schema.org",
    "@graph": [
      knownOf({
        "@type": page.kind === "page" ? "CollectionPage" : "WebPage",
        "@id": `${id}#page`,
        url: id,
        name: page.title,
        description: page.description,
        inLanguage: languageOf(context),
        isPartOf: { "@id": siteId(context) },
        primaryImageOfPage: {
          "@type": "ImageObject",
          contentUrl: absolute(socialPath(context, path)),
        },
      }),
      ...crumbList(context, page, id),
      ...things,
    ],
  };
}

/** Describes the site as a whole, with its search. */
export function siteJsonLd(context: AtlasContext): readonly Description[] {
  const { config } = context.lookup.atlas;
  const language = languageOf(context);
  const absolute = (path: string) => absoluteUrl(config.site, config.base, path);
  const search = absolute(address.section(language, "search"));
  return [
    knownOf({
      "@type": "WebSite",
      "@id": siteId(context),
      url: absolute(address.home(language)),
      name: textOf(context, config.title),
      description: textOf(context, config.description),
      inLanguage: language,
      publisher: organisationOf(context),
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${search}?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    }),
  ];
}

function siteId(context: AtlasContext): string {
  const { site, base } = context.lookup.atlas.config;
  return `${absoluteUrl(site, base, address.home(languageOf(context)))}#site`;
}

/** Steps without a page of their own are left out; the last one is the page itself. */
function crumbList(
  context: AtlasContext,
  { crumbs = [] }: PageIdentity,
  id: string,
): readonly Description[] {
  const { site } = context.lookup.atlas.config;
  const steps = crumbs.filter(({ href }, i) => href !== null || i === crumbs.length - 1);
  if (steps.length < 2) return [];
  return [
    {
      "@type": "BreadcrumbList",
      "@id": `${id}#crumbs`,
      itemListElement: steps.map(({ label, href }, i) => ({
        "@type": "ListItem",
        position: i + 1,
        name: label,
        item: href === null ? id : new URL(href, site).href,
      })),
    },
  ];
}
