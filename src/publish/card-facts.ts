import type { CardFact } from "./social-card.ts";
import { mark } from "../charts/mark.ts";
import { html, type Content } from "../markup/html.ts";
import { COLOURS } from "../scales/colours.ts";
import { SOCIAL_WIDTH } from "../views/social-picture.ts";
import { CARD_MARGIN, FACTS_TOP, line, rule, type Setting } from "./card-line.ts";
import { fittedText } from "./fitted-text.ts";
import { standingPicture } from "./standing-picture.ts";

const COLOUR = COLOURS.light;
const STATUS_BASE = 536;
const VALUE_SIZES = [46, 40, 34, 28, 24];
const MAX_FACTS = { beside: 3, alone: 4 };

/** Draws the numbers of a card, side by side. */
export function cardFacts(setting: Setting): Content {
  const { card, widthPx } = setting;
  const facts = card.facts.slice(0, card.picture === null ? MAX_FACTS.alone : MAX_FACTS.beside);
  if (facts.length === 0) return null;
  const column = widthPx / facts.length;
  const x = card.direction === "rtl" ? SOCIAL_WIDTH - CARD_MARGIN - widthPx : CARD_MARGIN;
  return [
    rule(FACTS_TOP, COLOUR.ink, { x, width: widthPx }),
    facts.map((fact, i) => factMarkup(setting, fact, { indentPx: i * column, column })),
  ];
}

function factMarkup(
  { card, measure }: Setting,
  { value, label }: CardFact,
  { indentPx, column }: { indentPx: number; column: number },
): Content {
  const widthPx = column - 18;
  const [serif, sans] = ["serif", "sans"] as const;
  const one = { widthPx, maxLines: 1, family: serif, sizesPx: VALUE_SIZES };
  const big = fittedText(measure, value, one);
  const two = { widthPx, maxLines: 2, family: sans, sizesPx: [20, 18] };
  const small = fittedText(measure, label, two);
  return [
    line(card, big.lines[0] ?? "", { y: 492, sizePx: big.sizePx, family: serif, indentPx }),
    small.lines.map((text, i) => {
      const y = 520 + i * 24;
      return line(card, text, { y, sizePx: small.sizePx, colour: COLOUR["ink-3"], indentPx });
    }),
  ];
}

/** Draws how the subject of a card stands; where there are numbers they have its place. */
export function cardStatus({ card }: Setting): Content {
  if (card.status === null || card.facts.length > 0) return null;
  const SIZE = 30;
  const x = card.direction === "rtl" ? SOCIAL_WIDTH - CARD_MARGIN - SIZE : CARD_MARGIN;
  const drawing = standingPicture(mark(card.status.mark));
  const look = { y: STATUS_BASE, sizePx: 32, weight: 600, indentPx: SIZE + 16 };
  return html`<g transform="translate(${x} ${STATUS_BASE - 26}) scale(${SIZE / 12})">${drawing}</g>
    ${line(card, card.status.label, look)}`;
}
