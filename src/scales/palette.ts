import type { ClassBreaks } from "../stats/class-breaks.ts";
import { canon } from "../stats/canon.ts";

/**
 * The class names of the shipped ramps, from low to high, by number of classes; the colours stand
 * in `styles/tokens.css`. Fewer classes keep the ends of the ramp, so that high always stands out.
 */
const SEQUENTIAL: Readonly<Record<number, readonly string[]>> = {
  0: [],
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
 * distances on both sides get the same step. More classes than colours are refused, since two
 * classes of one colour could not be told apart.
 */
export function paletteClasses(breaks: ClassBreaks, centre: number | null): readonly string[] {
  const { upper, scheme } = breaks;
  if (scheme !== "diverging" || centre === null) return sequentialClasses(upper.length);
  const belowCount = nearest(upper, centre) + 1;
  return upper.map((_, i) => {
    const name = i < belowCount ? BELOW[belowCount - 1 - i] : ABOVE[i - belowCount];
    if (name === undefined) throw new Error(`invalid class count: ${upper.length}`);
    return name;
  });
}

/** The bound that stands for the centre: it is rounded for the legend and may lie beside it. */
function nearest(upper: readonly number[], centre: number): number {
  const distances = upper.map((bound) => canon(Math.abs(bound - centre)));
  return distances.indexOf(Math.min(...distances));
}

/** Gives the class names of so many classes, from low to high; more than the ramp has is an error. */
export function sequentialClasses(count: number): readonly string[] {
  const classes = SEQUENTIAL[count];
  if (classes === undefined) throw new Error(`invalid class count: ${count}`);
  return classes;
}
