import { html, type Content, type Markup } from "./html.ts";
import { prefixIds } from "./prefix-ids.ts";

/** What every picture carries besides its drawing. Width and height in px. */
export interface SvgFrame {
  /** Stable and unique on its page; every id inside is prefixed with it. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The short name that is read aloud. */
  readonly title: string;
  /** The longer text alternative; left out where it is empty. */
  readonly description?: string;
  readonly className?: string;
  /** Units of the drawing a px (4: coordinates count quarters of a px). */
  readonly grid?: number;
}

/**
 * Wraps a drawing as a picture with title and description. Text inside runs left to right whatever
 * the page does, so that anchors and numbers stay where they were placed.
 */
export function svgPicture(frame: SvgFrame, drawing: Content): Markup {
  const { id, width, height, title, description = "", className = "", grid = 1 } = frame;
  const labels = description === "" ? "title" : "title description";
  const picture = html`<svg
    class="${className}"
    viewBox="0 0 ${width * grid} ${height * grid}"
    width="${width}"
    height="${height}"
    direction="ltr"
    role="img"
    aria-labelledby="${labels}"
  >
    <title id="title">${title}</title>
    ${description !== "" && html`<desc id="description">${description}</desc>`}${drawing}
  </svg>`;
  return { markup: prefixIds(picture.markup, id) };
}
