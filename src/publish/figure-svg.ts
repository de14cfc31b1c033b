import type { Figure } from "../figures/figure.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { isolate } from "../locales/message.ts";
import { address } from "../markup/address.ts";
import { html } from "../markup/html.ts";
import { absoluteUrl } from "../markup/url.ts";
import { DAGGER } from "../model/dagger.ts";
import { COLOURS } from "../scales/colours.ts";
import { FONT_FAMILIES, TEXT_PAINT } from "../scales/paint.ts";
import { licencesOf } from "../views/licences-of.ts";
import { figureLegend } from "./figure-legend.ts";
import { pictureSize } from "./picture-size.ts";
import { standingPatterns, standingPicture } from "./standing-picture.ts";
import { textBlock, textMarkup, type Paragraph } from "./text-block.ts";
import { xml } from "./xml.ts";

const MARGIN = 24;
const GAP = 16;
/** Narrower pictures would break their title word by word. */
const LEAST_WIDTH = 480;
/** Longer lines lose the reader's eye. */
const MOST_TEXT_WIDTH = 760;
const TITLE_SIZE = 20;
const SUBTITLE_SIZE = 14;
const NOTE_SIZE = 12;
const COLOUR = COLOURS.light;

/**
 * Writes a figure as a picture that stands alone, without page and style sheet: title, subtitle and
 * legend above the drawing; notes, source, licence and address below; read from the right where the
 * language is.
 */
export function figureSvg(context: AtlasContext, figure: Figure): string {
  const { direction, language } = context.locale;
  const picture = pictureSize(figure.id, figure.wide);
  const legendWidth = figure.legend === null ? 0 : pictureSize(figure.id, figure.legend).width;
  const width = Math.max(picture.width, legendWidth, LEAST_WIDTH);
  const textWidth = Math.min(width, MOST_TEXT_WIDTH);
  const above = textBlock(headParagraphs(figure), textWidth);
  const legend = figureLegend(figure, { widthPx: width, direction });
  const below = textBlock(footParagraphs(context, figure), textWidth);
  const legendTop = MARGIN + above.heightPx + GAP;
  const pictureTop = legendTop + (legend.heightPx === 0 ? 0 : legend.heightPx + GAP);
  const rule = pictureTop + picture.height + GAP;
  const [outerWidth, outerHeight] = [width + 2 * MARGIN, rule + GAP / 2 + below.heightPx + MARGIN];
  const isRightToLeft = direction === "rtl";
  const start = { x: isRightToLeft ? MARGIN + width : MARGIN, direction };
  const pictureLeft = isRightToLeft ? MARGIN + width - picture.width : MARGIN;
  return xml(
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      xml:lang="${language}"
      viewBox="0 0 ${outerWidth} ${outerHeight}"
      width="${outerWidth}"
      height="${outerHeight}"
      font-family="${TEXT_PAINT["font-family"]}"
      fill="${TEXT_PAINT["fill"]}"
    >
      <title>${figure.title}</title>
      <desc>${figure.description}</desc>
      ${standingPatterns()}
      <rect width="${outerWidth}" height="${outerHeight}" fill="${COLOUR.paper}" />
      ${textMarkup(above, { ...start, y: MARGIN })}
      <g transform="translate(${MARGIN} ${legendTop})">${legend.drawing}</g>
      <g transform="translate(${pictureLeft} ${pictureTop})">${standingPicture(figure.wide)}</g>
      <path d="M${MARGIN} ${rule}h${width}" stroke="${COLOUR.rule}" fill="none" />
      ${textMarkup(below, { ...start, y: rule + GAP / 2 })}
    </svg>`,
  );
}

function headParagraphs({ title, subtitle, isIllustrative }: Figure): readonly Paragraph[] {
  const serif = { "font-family": FONT_FAMILIES.serif, "font-weight": "600" };
  return [
    { text: title, sizePx: TITLE_SIZE, paint: serif },
    {
      text: isIllustrative ? `${subtitle}\u00a0${DAGGER}` : subtitle,
      sizePx: SUBTITLE_SIZE,
      paint: { fill: COLOUR["ink-2"] },
    },
  ];
}

function footParagraphs(context: AtlasContext, figure: Figure): readonly Paragraph[] {
  const { site, base } = context.lookup.atlas.config;
  const path = address.figure(context.locale.language, figure.id);
  const dagger = figure.isIllustrative ? [say(context, "note.dagger")] : [];
  const words = [
    ...numberedWords(context, figure),
    ...figure.notes,
    ...dagger,
    figure.source,
    ...credits(context, figure),
  ];
  const look = { sizePx: NOTE_SIZE, paint: { fill: COLOUR["ink-2"] } };
  return [
    ...words.map((text) => ({ ...look, text })),
    { ...look, text: absoluteUrl(site, base, path), isAddress: true },
  ];
}

/** Names the areas that carry a number on the picture. */
function numberedWords({ locale }: AtlasContext, { numberedList = [] }: Figure): readonly string[] {
  const kept = (words: string) => (locale.direction === "rtl" ? isolate(words) : words);
  const items = numberedList
    .filter(({ isWide = true }) => isWide)
    .map(({ number, name, value }) => `${number} ${kept(name)} (${kept(value)})`);
  return items.length === 0 ? [] : [items.join(" · ")];
}

/** Names who published the figure where, and what may be done with it. */
function credits(context: AtlasContext, figure: Figure): readonly string[] {
  const { publisher, title, edition } = context.lookup.atlas.config;
  return [
    `${textOf(context, publisher.name)}. ${textOf(context, title)}, ${edition}.`,
    `${say(context, "definition.licence")}: ${licencesOf(context, figure).join(", ")}`,
  ];
}
