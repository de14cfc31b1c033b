import type { Figure } from "../figures/figure.ts";
import { languageOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { html } from "../markup/html.ts";
import { absoluteUrl } from "../markup/url.ts";

/** What stands above and below a picture when it is framed in another page, in px. */
const AROUND = 300;
const LEAST_HEIGHT = 480;

/** Writes the HTML that shows a figure in another page. The frame is high enough for most widths. */
export function embedCode(context: AtlasContext, { id, title, wide, narrow }: Figure): string {
  const { site, base } = context.lookup.atlas.config;
  const source = absoluteUrl(site, base, address.embed(languageOf(context), id));
  const drawn = Math.max(heightOf(wide.markup), heightOf(narrow.markup));
  const height = Math.max(LEAST_HEIGHT, Math.ceil((drawn + AROUND) / 10) * 10);
  const { markup } = html`<iframe
    src="${source}"
    title="${title}"
    width="100%"
    height="${height}"
    loading="lazy"
  ></iframe>`;
  return markup.replace(/\s*\n\s*/g, " ").replace(" >", ">");
}

function heightOf(markup: string): number {
  return Number(/<svg\b[^>]*\sheight="([\d.]+)"/.exec(markup)?.[1] ?? 0);
}
