import type { AtlasConfig } from "../model/atlas-config.ts";
import type { PublishedFile } from "./published-file.ts";
import { html } from "../markup/html.ts";
import { absoluteUrl } from "../markup/url.ts";
import { apacheHeaders } from "./apache-headers.ts";
import { headersFile } from "./headers-file.ts";

/** The accent of the style sheet on paper; an icon is drawn where no style sheet reaches. */
const ACCENT = "#9b1b3a";

/** Lists the small files at the root: for robots, for the tab of the browser, for the host. */
export function siteFiles(config: AtlasConfig): readonly PublishedFile[] {
  const { site, base, theme } = config;
  const map = absoluteUrl(site, base, "/sitemap.xml");
  return [
    { path: "/robots.txt", content: `User-agent: *\nAllow: /\n\nSitemap: ${map}\n` },
    { path: "/favicon.svg", content: favicon(theme.accent ?? ACCENT) },
    // GitHub Pages leaves out folders that begin with an underscore unless this file is there.
    { path: "/.nojekyll", content: "" },
    headersFile(config),
    apacheHeaders(config),
  ];
}

/** Draws a lozenge cut into three fields, like areas on a map. */
function favicon(accent: string): string {
  const { markup } = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <g fill="${accent}" stroke="#ffffff" stroke-width="1.5" stroke-linejoin="round">
      <path d="M16 1 7 11 15 17 23 10Z" />
      <path d="M7 11 1 16 16 31 15 17Z" fill-opacity="0.75" />
      <path d="M23 10 15 17 16 31 31 16Z" fill-opacity="0.55" />
    </g>
  </svg> `;
  return markup;
}
