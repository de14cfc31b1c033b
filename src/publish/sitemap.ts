import type { AtlasConfig } from "../model/atlas-config.ts";
import type { PublishedFile } from "./published-file.ts";
import { html } from "../markup/html.ts";
import { absoluteUrl } from "../markup/url.ts";
import { xml } from "./xml.ts";

/** The most addresses that a sitemap may hold (sitemaps.org). */
const MAX_ADDRESSES = 50_000;

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/**
 * Writes the sitemap of all pages, each once and in order; more than 50,000 are divided among
 * numbered files, and `/sitemap.xml` lists those.
 */
export function sitemap(
  paths: readonly string[],
  { site, base }: Pick<AtlasConfig, "site" | "base">,
): readonly PublishedFile[] {
  const absolute = (path: string) => absoluteUrl(site, base, path);
  const sorted = [...new Set(paths)].toSorted();
  const count = Math.ceil(sorted.length / MAX_ADDRESSES);
  if (count <= 1) return [{ path: "/sitemap.xml", content: urlSet(sorted.map(absolute)) }];
  const parts = Array.from({ length: count }, (_, i) => ({
    path: `/sitemap-${i + 1}.xml`,
    content: urlSet(sorted.slice(i * MAX_ADDRESSES, (i + 1) * MAX_ADDRESSES).map(absolute)),
  }));
  const lines = parts.map(({ path }) => [
    html`<sitemap><loc>${absolute(path)}</loc></sitemap>`,
    "\n",
  ]);
  const content = xml(html`<sitemapindex xmlns="${NAMESPACE}">${"\n"}${lines}</sitemapindex>`);
  return [{ path: "/sitemap.xml", content }, ...parts];
}

function urlSet(addresses: readonly string[]): string {
  const lines = addresses.map((location) => [html`<url><loc>${location}</loc></url>`, "\n"]);
  return xml(html`<urlset xmlns="${NAMESPACE}">${"\n"}${lines}</urlset>`);
}
