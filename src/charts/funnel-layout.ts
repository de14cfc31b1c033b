import type { AreaFunnel, FunnelLoss } from "./area-funnel.ts";
import { widest } from "./bar-scale.ts";
import { wrapText } from "./wrap-text.ts";

/** Where the columns of a funnel chart stand, in px from the side where reading begins. */
export interface FunnelLayout {
  /** Narrow: words stand above their bar, not beside it. */
  readonly isStacked: boolean;
  readonly wordWidth: number;
  readonly valueEnd: number;
  readonly barStart: number;
  readonly length: (people: number) => number;
  readonly lossLines: (loss: FunnelLoss) => readonly string[];
}

const STACKED_BELOW = 500;
const WORD_SHARE = 0.3;
const GAP = 16;
const SIZE = 12;

/** Shares the width out between words, values and bars; all funnels have one scale. */
export function funnelLayout(funnels: readonly AreaFunnel[], width: number): FunnelLayout {
  const stages = funnels.flatMap(({ stages: all }) => all);
  const isStacked = width < STACKED_BELOW;
  const values = widest(stages.flatMap((stage) => (stage.value === null ? [] : stage.valueLabel)));
  const wordWidth = isStacked ? width - values - GAP : width * WORD_SHARE;
  const valueEnd = isStacked ? width : wordWidth + GAP + values;
  const barStart = isStacked ? 0 : valueEnd + GAP;
  const most = Math.max(0, ...stages.map(({ value }) => value ?? 0));
  const room = Math.max(1, width - barStart);
  return {
    isStacked,
    wordWidth,
    valueEnd,
    barStart,
    length: (people) => (most > 0 ? (Math.max(0, people) / most) * room : 0),
    lossLines: ({ name, text }) => wrapText(`${name}: ${text}`, room, SIZE),
  };
}
