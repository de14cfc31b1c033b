import { say, type AtlasContext } from "../figures/context.ts";
import { html } from "../markup/html.ts";
import { letterHref } from "../markup/letter-href.ts";

/** What lets a reader send a page on, with no company in between. */
export interface Share {
  readonly href: string;
  readonly title: string;
  readonly mailHref: string;
  /** The HTML of a frame for another page; null where the page has none of its own. */
  readonly embed: string | null;
  readonly words: Readonly<Record<ShareWord, string>>;
}

const WORDS = [
  ...(["title", "address", "copy", "copied", "notCopied"] as const),
  ...(["system", "mail", "embed"] as const),
] as const;

type ShareWord = (typeof WORDS)[number];

/** High enough for an objective with its indicators on most widths, in px. */
const FRAME_HEIGHT = 640;

/** Makes the block by which a page is sent on; `embedded` is its address for frames. */
export function share(
  context: AtlasContext,
  page: { readonly title: string; readonly href: string; readonly embedded?: string },
): Share {
  const { title, href, embedded } = page;
  const words = WORDS.map((word) => [word, say(context, `share.${word}`)] as const);
  return {
    href,
    title,
    mailHref: letterHref("", { subject: title, body: href }),
    embed: embedded === undefined ? null : frameOf(title, embedded),
    words: Object.fromEntries(words) as Record<ShareWord, string>,
  };
}

function frameOf(title: string, source: string): string {
  const { markup } = html`<iframe
    src="${source}"
    title="${title}"
    width="100%"
    height="${FRAME_HEIGHT}"
    loading="lazy"
  ></iframe>`;
  return markup.replace(/\s*\n\s*/g, " ").replace(" >", ">");
}
