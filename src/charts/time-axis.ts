import { html, type Content } from "../markup/html.ts";
import { isolateRightToLeft } from "./isolate-right-to-left.ts";
import { textWidth } from "./text-width.ts";

/** A period on the axis of time: `at` in px, with the words that stand below. */
export interface TimeTick {
  readonly at: number;
  readonly label: string;
}

const SIZE = 11;
const GAP = 8;

/**
 * Draws a tick for each period and the labels that have room; first and last come before all
 * others, and none covers another or leaves the picture.
 */
export function timeAxis(
  ticks: readonly TimeTick[],
  { y, width }: { y: number; width: number },
): readonly Content[] {
  const labels = ticks.map(({ at, label }) => {
    const half = textWidth(label, SIZE) / 2;
    return { label, half, middle: Math.max(half, Math.min(at, width - half)) };
  });
  const marks = ticks.map(({ at }) => `M${round(at)} ${y}v4`).join("");
  return [
    marks !== "" && html`<path d="${marks}" class="n-scale" />`,
    thinned(labels).map(
      ({ label, middle }) =>
        html`<text x="${round(middle)}" y="${y + 18}" class="ax" text-anchor="middle"
          >${isolateRightToLeft(label)}</text
        >`,
    ),
  ];
}

interface PlacedLabel {
  readonly label: string;
  readonly half: number;
  readonly middle: number;
}

function thinned(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const last = labels.at(-1);
  const kept: PlacedLabel[] = [];
  for (const label of labels) {
    const isFree = [kept.at(-1), label === last ? undefined : last].every(
      (other) =>
        other === undefined ||
        Math.abs(other.middle - label.middle) >= other.half + label.half + GAP,
    );
    if (isFree) kept.push(label);
  }
  return kept;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
