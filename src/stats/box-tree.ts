/** Points in the smallest box around them; many are split into parts, few lie side by side. */
export interface BoxTree {
  /** The least and the largest number of each column; without end where a point has none. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Rows of the columns, and their numbers row by row; none where there are parts. */
  readonly places: readonly number[];
  readonly points: Float64Array;
  readonly parts: readonly BoxTree[];
}

/** Up to so many points are looked at one by one: that is faster than to look at a box. */
const LEAF = 48;

/**
 * Sorts the rows of columns of numbers into boxes within boxes, so that rows far from a point need
 * not be looked at: many are cut in two across the column in which they lie widest apart, and those
 * without a number in it (NaN) stand aside.
 *
 *     Array.from(boxTree([Float64Array.of(1, 5)], [0, 1]).upper)
 *     // [5]
 */
export function boxTree(columns: readonly Float64Array[], places: readonly number[]): BoxTree {
  const sides = columns.map((column) => sideOf(column, places));
  const box = {
    lower: Float64Array.from(sides, ({ low, isWhole }) => (isWhole ? low : -Infinity)),
    upper: Float64Array.from(sides, ({ high, isWhole }) => (isWhole ? high : Infinity)),
  };
  const widths = sides.map(({ low, high }) => high - low);
  const widest = columns[widths.indexOf(Math.max(...widths))];
  if (places.length <= LEAF || widest === undefined) {
    const rows = places.flatMap((place) => columns.map((column) => column[place] ?? NaN));
    return { ...box, places, points: Float64Array.from(rows), parts: [] };
  }
  const parts = partsOf(widest, places).filter((part) => part.length > 0);
  return {
    ...box,
    places: [],
    points: new Float64Array(),
    parts: parts.map((part) => boxTree(columns, part)),
  };
}

interface Side {
  readonly low: number;
  readonly high: number;
  /** True where every row has a number. */
  readonly isWhole: boolean;
}

function sideOf(column: Float64Array, places: readonly number[]): Side {
  let [low, high, isWhole] = [Infinity, -Infinity, true];
  for (const place of places) {
    const value = column[place] ?? NaN;
    if (value < low) low = value;
    if (value > high) high = value;
    if (Number.isNaN(value)) isWhole = false;
  }
  return { low, high, isWhole };
}

function partsOf(column: Float64Array, places: readonly number[]): readonly (readonly number[])[] {
  const valueOf = (place: number) => column[place] ?? NaN;
  const known = places.filter((place) => !Number.isNaN(valueOf(place)));
  const sorted = known.toSorted((a, b) => valueOf(a) - valueOf(b) || a - b);
  const middle = Math.floor(sorted.length / 2);
  const unknown = places.filter((place) => Number.isNaN(valueOf(place)));
  return [sorted.slice(0, middle), sorted.slice(middle), unknown];
}
