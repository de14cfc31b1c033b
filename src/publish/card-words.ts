import type { Content } from "../markup/html.ts";
import type { SocialCard } from "./social-card.ts";
import { COLOURS } from "../scales/colours.ts";
import { FACTS_TOP, FOOT_TOP, line, stack, type Setting } from "./card-line.ts";
import { fittedText, type FittedText } from "./fitted-text.ts";

const COLOUR = COLOURS.light;
const KICKER_BASE = 136;
const TITLE = { top: 158, leading: 1.12, sizesPx: [88, 76, 66, 58, 50, 44, 38] };
const TEXT = { gap: 20, leading: 1.36, widthPx: 960, maxLines: 4 };
const TEXT_SIZES = { beside: [30, 27, 25], alone: [36, 32, 28] };

/** Draws the words of a card: what kind of page, its title, and a few lines of what it says. */
export function cardWords(setting: Setting): Content {
  const { card, measure, widthPx } = setting;
  const bottom = isFollowed(card) ? FACTS_TOP - 14 : FOOT_TOP - 20;
  const kickerRoom = { widthPx: widthPx * 0.94, maxLines: 1, sizesPx: [24, 21] };
  const kicker = fittedText(measure, card.kicker, { ...kickerRoom, family: "sans" });
  const kickerLook = { y: KICKER_BASE, sizePx: kicker.sizePx, colour: COLOUR.accent };
  const title = fittedTitle(setting, bottom - TITLE.top);
  const titleHeight = Math.round(title.lines.length * title.sizePx * TITLE.leading);
  const top = TITLE.top + titleHeight + TEXT.gap;
  const text = cardText(setting, bottom - top);
  return [
    line(card, kicker.lines[0] ?? "", { ...kickerLook, weight: 600 }),
    stack(card, title, TITLE),
    stack(card, text, { top, leading: TEXT.leading, colour: COLOUR["ink-2"] }),
  ];
}

function isFollowed({ facts, status }: SocialCard): boolean {
  return facts.length > 0 || status !== null;
}

/** The title leaves room for the text, unless it would be cut itself. */
function fittedTitle(setting: Setting, heightPx: number): FittedText {
  const { card, measure, widthPx } = setting;
  const room = { ...TITLE, widthPx, maxLines: titleLines(card), family: "serif" as const };
  const text = cardText(setting, heightPx, -1);
  const textHeight = Math.ceil(text.lines.length * text.sizePx * TEXT.leading) + TEXT.gap;
  const beside = fittedText(measure, card.title, { ...room, heightPx: heightPx - textHeight });
  return beside.isWhole ? beside : fittedText(measure, card.title, { ...room, heightPx });
}

/** A long title beside a picture may run over more lines, since there is no room to its side. */
function titleLines(card: SocialCard): number {
  if (card.picture === null) return isFollowed(card) ? 2 : 3;
  return isFollowed(card) ? 3 : 5;
}

/** Sets the text in one of its sizes, or with -1 for `from` in the smallest. */
function cardText({ card, measure, widthPx }: Setting, heightPx: number, from = 0): FittedText {
  const sizesPx = (card.picture === null ? TEXT_SIZES.alone : TEXT_SIZES.beside).slice(from);
  if (card.text === "") return { lines: [], sizePx: 0, isWhole: true };
  return fittedText(measure, card.text, {
    ...TEXT,
    widthPx: Math.min(widthPx, TEXT.widthPx),
    heightPx,
    family: "serif",
    sizesPx,
  });
}
