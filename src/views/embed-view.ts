import type { Figure } from "../figures/figure.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { figureNotes } from "./figure-notes.ts";
import { licencesOf } from "./licences-of.ts";

export type EmbedView = ReturnType<typeof embedView>;

/** What stands around anything that is made for a frame. */
export type FramedPage = Pick<
  EmbedView,
  "language" | "direction" | "documentTitle" | "canonical" | "faviconHref"
>;

/** Lays out a figure for a frame in another page: with its source and the way back, and no more. */
export function embedView(context: AtlasContext, figure: Figure) {
  const { config } = context.lookup.atlas;
  const { language, direction } = context.locale;
  const page = address.figure(languageOf(context), figure.id);
  const atlas = textOf(context, config.title);
  // The line of the source says itself that values are invented.
  const notes = figureNotes(context, figure).filter((note) => !figure.source.startsWith(note));
  return {
    language,
    direction,
    documentTitle: `${figure.title} – ${atlas}`,
    canonical: absoluteUrl(config.site, config.base, page),
    faviconHref: hrefOf(context, "/favicon.svg"),
    figure,
    credit: [
      ...notes,
      figure.source,
      `${textOf(context, config.publisher.name)}, ${config.edition}.`,
      `${say(context, "definition.licence")}: ${licencesOf(context, figure).join(", ")}.`,
    ].join(" "),
    back: { label: say(context, "figure.embedLink", { atlas }), href: hrefOf(context, page) },
  };
}
