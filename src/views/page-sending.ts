import type { PageIdentity, Shell } from "./shell.ts";
import { languageOf, type AtlasContext } from "../figures/context.ts";
import { html, type Markup } from "../markup/html.ts";
import { jsonScript } from "../markup/json-script.ts";
import { absoluteUrl } from "../markup/url.ts";
import { pageJsonLd } from "./page-json-ld.ts";
import { share } from "./share.ts";
import { socialPicture } from "./social-picture.ts";

/** Makes what a page is found and sent on by; the page for lost readers has none of it. */
export function pageSending(
  context: AtlasContext,
  page: PageIdentity,
): Pick<Shell, "social" | "share" | "structured"> {
  const { title, section, kind, embedded } = page;
  const isLost = section === "none" && kind === "none";
  if (isLost) return { social: null, share: null, structured: null };
  const { site, base } = context.lookup.atlas.config;
  const path = page.path(languageOf(context));
  const isArticle = kind === "issue" || kind === "paper";
  const frame = embedded === undefined ? {} : { embedded: absoluteUrl(site, base, embedded) };
  const href = absoluteUrl(site, base, path);
  return {
    social: socialPicture(context, { path, title, isArticle }),
    share: share(context, { title, href, ...frame }),
    structured: structuredOf(context, page),
  };
}

function structuredOf(context: AtlasContext, page: PageIdentity): Markup {
  const { dataset } = page;
  return html`${dataset && jsonScript(dataset)}${jsonScript(pageJsonLd(context, page))}`;
}
