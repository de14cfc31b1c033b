import type { Markup } from "../markup/html.ts";
import type { Note } from "../model/content.ts";
import { asked } from "../figures/asked.ts";
import { languageOf, type AtlasContext } from "../figures/context.ts";
import { markdownHtml } from "../prose/markdown-html.ts";
import { parseMarkdown } from "../prose/parse-markdown.ts";
import { fallbackNotice } from "./fallback-notice.ts";
import { foreignDirection } from "./foreign-direction.ts";
import { variantFor } from "./variant-for.ts";

/** What the editors wrote about an area or an indicator, with the language it is in. */
export interface NoteHtml {
  readonly language: string;
  /** The direction of the words, where it is not that of the page. */
  readonly direction: "ltr" | "rtl" | undefined;
  /** Says that the words exist in another language only; null where they are in the reader's. */
  readonly notice: string | null;
  readonly html: Markup;
}

/** Gives the editors' words about an area, by its code; null where there are none. */
export const areaNoteHtml = asked("area-note", (context: AtlasContext, code): NoteHtml | null =>
  noteHtml(context, context.lookup.atlas.areaNotes, code),
);

/** Gives the editors' words about an indicator, by its code; null where there are none. */
export const indicatorNoteHtml = asked(
  "indicator-note",
  (context: AtlasContext, code): NoteHtml | null =>
    noteHtml(context, context.lookup.atlas.indicatorNotes, code),
);

function noteHtml(context: AtlasContext, notes: readonly Note[], slug: string): NoteHtml | null {
  const note = notes.find((candidate) => candidate.slug === slug);
  const variant = note === undefined ? undefined : variantFor(note, languageOf(context));
  if (variant === undefined) return null;
  return {
    language: variant.language,
    direction: foreignDirection(context, variant.language),
    notice: fallbackNotice(context, variant.language),
    html: markdownHtml(context, parseMarkdown(variant.markdown)),
  };
}
