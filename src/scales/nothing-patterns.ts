import { html, type Content, type Markup } from "../markup/html.ts";

const PATTERNS = {
  hatch: { sizePx: 6, turn: 45, drawing: html`<path d="M0 0V6" class="n-hatch" />` },
  dots: { sizePx: 6, turn: 0, drawing: html`<circle cx="3" cy="3" r="1.1" class="f-hatch" />` },
  rings: { sizePx: 10, turn: 0, drawing: html`<circle cx="5" cy="5" r="2.6" class="n-hatch" />` },
  lines: { sizePx: 6, turn: 0, drawing: html`<path d="M0 3H6" class="n-hatch" />` },
  cross: { sizePx: 8, turn: 0, drawing: html`<path d="M0 0L8 8M8 0L0 8" class="n-hatch" />` },
} as const;

/** The look of a kind of nothing, by the id to which a fill refers. */
export type NothingPattern = keyof typeof PATTERNS;

/** Those of a picture with need against supply, which has all kinds of nothing. */
export const NOTHING_PATTERNS = Object.keys(PATTERNS) as readonly NothingPattern[];

/**
 * Gives the patterns to which areas without a value refer, coloured by their classes. A pattern
 * takes its colours where it is defined: one in other colours than the page's has a suffix in its id.
 */
export function nothingPatterns(names: readonly NothingPattern[], suffix = ""): Markup {
  return html`<defs>${names.map((name) => patternMarkup(name, suffix))}</defs>`;
}

/** Wraps patterns into a picture of no size, for a page whose pictures share them. */
export function patternSheet(names: readonly NothingPattern[], suffix = ""): Markup {
  return html`<svg width="0" height="0" class="defs" aria-hidden="true" focusable="false">
    ${nothingPatterns(names, suffix)}
  </svg>`;
}

function patternMarkup(name: NothingPattern, suffix: string): Content {
  const { sizePx, turn, drawing } = PATTERNS[name];
  const turned = turn === 0 ? "" : html` patternTransform="rotate(${turn})"`;
  return html`<pattern
    id="${name}${suffix}"
    width="${sizePx}"
    height="${sizePx}"
    patternUnits="userSpaceOnUse"
    ${turned}
    ><rect width="${sizePx}" height="${sizePx}" class="f-hatchbg" />${drawing}</pattern
  >`;
}
