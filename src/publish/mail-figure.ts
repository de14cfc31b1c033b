import type { AtlasContext } from "../figures/context.ts";
import type { Figure } from "../figures/figure.ts";
import { html } from "../markup/html.ts";
import { COLOURS } from "../scales/colours.ts";
import { TEXT_PAINT } from "../scales/paint.ts";
import { figureLegend } from "./figure-legend.ts";
import { pictureSize } from "./picture-size.ts";
import { standingPatterns, standingPicture } from "./standing-picture.ts";
import { xml } from "./xml.ts";

const GAP = 12;

/**
 * Writes the picture of a figure for a letter: the drawing for phones below its legend, and no other
 * words, since title, source and values stand in the letter as text.
 */
export function mailFigureSvg({ locale }: AtlasContext, figure: Figure): string {
  const { direction, language } = locale;
  const picture = pictureSize(figure.id, figure.narrow);
  const legendWidth = figure.legend === null ? 0 : pictureSize(figure.id, figure.legend).width;
  const width = Math.max(picture.width, legendWidth);
  const legend = figureLegend(figure, { widthPx: width, direction });
  const top = legend.heightPx === 0 ? 0 : legend.heightPx + GAP;
  const left = direction === "rtl" ? width - picture.width : 0;
  const height = top + picture.height;
  return xml(
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      xml:lang="${language}"
      viewBox="0 0 ${width} ${height}"
      width="${width}"
      height="${height}"
      font-family="${TEXT_PAINT["font-family"]}"
      fill="${TEXT_PAINT["fill"]}"
    >
      <title>${figure.title}</title>
      <desc>${figure.description}</desc>
      ${standingPatterns()}
      <rect width="${width}" height="${height}" fill="${COLOURS.light.paper}" />
      <g>${legend.drawing}</g>
      <g transform="translate(${left} ${top})">${standingPicture(figure.narrow)}</g>
    </svg>`,
  );
}
