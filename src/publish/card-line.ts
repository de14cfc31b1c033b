import type { TextMeasure } from "./card-text.ts";
import type { FittedText } from "./fitted-text.ts";
import type { Faces } from "./picture-text.ts";
import type { SocialCard } from "./social-card.ts";
import { isolatedNumbers } from "../locales/isolated-numbers.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { COLOURS } from "../scales/colours.ts";
import { FONT_FAMILIES } from "../scales/paint.ts";
import { SOCIAL_WIDTH } from "../views/social-picture.ts";

const COLOUR = COLOURS.light;

/** What the parts of a card keep to, in px. */
export const CARD_MARGIN = 64;
export const CARD_WIDTH = SOCIAL_WIDTH - 2 * CARD_MARGIN;
export const FACTS_TOP = 442;
export const FOOT_TOP = 564;

/** A card with what its texts are set with. */
export interface Setting {
  readonly card: SocialCard;
  readonly measure: TextMeasure;
  /** The width of the texts, beside a picture or alone. */
  readonly widthPx: number;
}

interface LineLook {
  readonly y: number;
  readonly sizePx: number;
  readonly family?: keyof Faces;
  readonly weight?: number;
  readonly colour?: string;
  /** How far from the side on which the card begins to be read. */
  readonly indentPx?: number;
}

/** Draws a line of text from the side on which the card begins to be read. */
export function line({ direction }: SocialCard, text: string, look: LineLook): Markup {
  const { y, sizePx, family = "sans", weight = 400, colour = COLOUR.ink, indentPx = 0 } = look;
  const isRightToLeft = direction === "rtl";
  const x = isRightToLeft ? SOCIAL_WIDTH - CARD_MARGIN - indentPx : CARD_MARGIN + indentPx;
  return html`<text
    x="${x}"
    y="${y}"
    font-size="${sizePx}"
    font-family="${FONT_FAMILIES[family]}"
    font-weight="${weight}"
    fill="${colour}"
    text-anchor="${isRightToLeft ? "end" : "start"}"
    >${isRightToLeft ? `\u2067${isolatedNumbers(text)}\u2069` : text}</text
  >`;
}

/** Draws a hairline. */
export function rule(
  y: number,
  colour: string,
  { x, width }: { x: number; width: number },
): Markup {
  return html`<rect x="${x}" y="${y}" width="${width}" height="1.5" fill="${colour}" />`;
}

/** Draws a text in its lines, the first below `top`. */
export function stack(
  card: SocialCard,
  { lines, sizePx }: FittedText,
  { top, leading, colour = COLOUR.ink }: StackLook,
): Content {
  return lines.map((text, i) => {
    const y = Math.round(top + sizePx * (0.9 + i * leading));
    return line(card, text, { y, sizePx, family: "serif", colour });
  });
}

interface StackLook {
  readonly top: number;
  readonly leading: number;
  readonly colour?: string;
}
