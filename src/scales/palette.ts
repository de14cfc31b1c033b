import { canon } from "../stats/canon.ts";
import type { ClassBreaks } from "../stats/class-breaks.ts";

/**
 * The class names of the shipped ramps, from low to high, by number of classes; the colours stand
 * in `styles/tokens.css`. Fewer classes keep the ends of the ramp, so that high always stands out.
 */
const SEQUENTIAL: Readonly<Record<number, readonly string[]>> = {
  1: ["q3"],
  2: ["q2", "q4"],
  3: ["q1", "q3", "q5"],
  4: ["q1", "q2", "q3", "q5"],
  5: ["q1", "q2", "q3", "q4", "q5"],
};

const BELOW = ["d3", "d2", "d1"] as const;
const ABOVE = ["d4", "d5", "d6"] as const;

/** Classes for what has no colour of its own. */
export const NO_DATA_CLASS = "nodata";
export const SUPPRESSED_CLASS = "supp";

/** The most classes that the sequential ramp can tell apart. */
export const MAX_SEQUENTIAL = 5;

/**
 * Gives one class name a class. A diverging ramp pairs the classes outwards from the centre: equal
 * distances on both sides get the same step.
 */
export function paletteClasses(breaks: ClassBreaks, centre: number | null): readonly string[] {
  const { upper, scheme } = breaks;
  if (scheme !== "diverging" || centre === null) return sequentialClasses(upper.length);
  const below = upper.filter((bound) => bound <= centre).length;
  return upper.map((_, i) => {
    const isBelow = i < below;
    const step = isBelow ? below - 1 - i : i - below;
    const ramp = isBelow ? BELOW : ABOVE;
    return ramp[Math.min(step, ramp.length - 1)] ?? "q3";
  });
}

function sequentialClasses(count: number): readonly string[] {
  const classes = SEQUENTIAL[count];
  if (classes === undefined) throw new Error(`invalid class count: ${count}`);
  return classes;
}
