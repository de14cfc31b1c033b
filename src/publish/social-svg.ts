import type { TextMeasure } from "./card-text.ts";
import type { SocialCard } from "./social-card.ts";
import { html, type Content } from "../markup/html.ts";
import { COLOURS } from "../scales/colours.ts";
import { TEXT_PAINT } from "../scales/paint.ts";
import { SOCIAL_HEIGHT, SOCIAL_WIDTH } from "../views/social-picture.ts";
import { cardFacts, cardStatus } from "./card-facts.ts";
import { CARD_MARGIN, CARD_WIDTH, FOOT_TOP, line, rule, type Setting } from "./card-line.ts";
import { cardWords } from "./card-words.ts";
import { fittedText } from "./fitted-text.ts";
import { pictureSize } from "./picture-size.ts";
import { standingPatterns, standingPicture } from "./standing-picture.ts";
import { xml } from "./xml.ts";

const COLOUR = COLOURS.light;
const GUTTER = 44;
/** The room of a map or chart: as wide as the narrow drawings look best, and all of the height. */
const PICTURE = { width: 470, top: 108, bottom: 548 };

/** Draws the picture that stands for a page, 1200 by 630, read from the right where the page is. */
export function socialSvg(card: SocialCard, measure: TextMeasure): string {
  const widthPx = card.picture === null ? CARD_WIDTH : CARD_WIDTH - PICTURE.width - GUTTER;
  const setting = { card, measure, widthPx };
  return xml(
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      xml:lang="${card.language}"
      viewBox="0 0 ${SOCIAL_WIDTH} ${SOCIAL_HEIGHT}"
      width="${SOCIAL_WIDTH}"
      height="${SOCIAL_HEIGHT}"
      font-family="${TEXT_PAINT["font-family"]}"
      fill="${COLOUR.ink}"
    >
      ${standingPatterns()}
      <rect width="${SOCIAL_WIDTH}" height="${SOCIAL_HEIGHT}" fill="${COLOUR.paper}" />
      <rect width="${SOCIAL_WIDTH}" height="12" fill="${COLOUR.ink}" />
      ${headMarkup(setting)} ${cardWords(setting)} ${cardFacts(setting)} ${cardStatus(setting)}
      ${pictureMarkup(card)} ${footMarkup(setting)}
    </svg>`,
  );
}

function headMarkup({ card, measure }: Setting): Content {
  const room = { widthPx: CARD_WIDTH * 0.9, maxLines: 1, family: "serif" as const };
  const { lines, sizePx } = fittedText(measure, card.atlas, { ...room, sizesPx: [27, 23] });
  const look = { y: 66, sizePx, family: "serif" as const, weight: 600 };
  return [
    line(card, lines[0] ?? "", look),
    rule(86, COLOUR.rule, { x: CARD_MARGIN, width: CARD_WIDTH }),
  ];
}

function pictureMarkup({ picture, title, direction }: SocialCard): Content {
  if (picture === null) return null;
  const { width, height } = pictureSize(title, picture);
  const room = PICTURE.bottom - PICTURE.top;
  const scale = Number(Math.min(PICTURE.width / width, room / height).toFixed(4));
  const left = direction === "rtl" ? CARD_MARGIN : SOCIAL_WIDTH - CARD_MARGIN - PICTURE.width;
  const x = Math.round(left + (PICTURE.width - width * scale) / 2);
  const y = Math.round(PICTURE.top + (room - height * scale) / 2);
  return html`<g transform="translate(${x} ${y}) scale(${scale})">${standingPicture(picture)}</g>`;
}

/** The address runs left to right in every language; a long one keeps its beginning. */
function footMarkup({ card, measure }: Setting): Content {
  const room = { widthPx: CARD_WIDTH, maxLines: 1, family: "sans" as const, sizesPx: [22, 19, 17] };
  const { lines, sizePx } = fittedText(measure, card.address, room);
  const look = { y: 602, sizePx, colour: COLOUR["ink-2"] };
  return [
    rule(FOOT_TOP, COLOUR.ink, { x: CARD_MARGIN, width: CARD_WIDTH }),
    line(card, `\u2066${lines[0] ?? ""}\u2069`, look),
  ];
}
