import type { AtlasConfig } from "../model/atlas-config.ts";
import type { Redirect } from "../model/atlas.ts";
import type { PublishedFile } from "./published-file.ts";
import { contentPolicy } from "../markup/content-policy.ts";
import { html } from "../markup/html.ts";
import { absoluteUrl, isExternalUrl, url } from "../markup/url.ts";

/** Makes the page that stands at an old address and leads to the new one, without a script. */
export function redirectPage(
  { from, to }: Redirect,
  { site, base, languages }: Pick<AtlasConfig, "site" | "base" | "languages">,
): PublishedFile {
  const isExternal = isExternalUrl(to);
  const href = isExternal ? to : url(base, to);
  const canonical = isExternal ? to : absoluteUrl(site, base, to);
  const { markup } = html`<!doctype html>
    <html lang="${languages[0]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${contentPolicy()}" />
        <title>${canonical}</title>
        <meta http-equiv="refresh" content="${`0; url=${href}`}" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href="${canonical}" />
        <link rel="icon" type="image/svg+xml" href="${url(base, "/favicon.svg")}" />
      </head>
      <body>
        <p><a href="${href}">${canonical}</a></p>
      </body>
    </html> `;
  return { path: filePath(from), content: markup };
}

/** Gives the file that a static host serves at an address; ".." never leads out of the site. */
function filePath(from: string): string {
  const steps = decoded(from).split("/");
  const path = `/${steps.filter((step) => !["", ".", ".."].includes(step)).join("/")}`;
  if (/\.html?$/.test(path)) return path;
  return path === "/" ? "/index.html" : `${path}/index.html`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (cause) {
    throw new Error(`invalid path: ${path}`, { cause });
  }
}
