/** Points whose coordinates are z-scores, sorted so that those near in the mean stand near. */
export interface ScoreRows {
  /** The place of each row in the columns. */
  readonly places: readonly number[];
  /** How many numbers a row has: a multiple of four, the last ones NaN. */
  readonly sides: number;
  /** The numbers row by row; NaN where one is missing. */
  readonly points: Float64Array;
}

/**
 * Sorts places by the mean of what they have in columns of numbers, and lays their numbers row by
 * row.
 *
 *     scoreRows([Float64Array.of(2, 1)], [0, 1]).places
 *     // [1, 0]
 */
export function scoreRows(columns: readonly Float64Array[], places: readonly number[]): ScoreRows {
  const meanOf = new Map(places.map((place) => [place, meanScore(columns, place)]));
  const sorted = places.toSorted((a, b) => (meanOf.get(a) ?? 0) - (meanOf.get(b) ?? 0) || a - b);
  const sides = Math.ceil(columns.length / 4) * 4;
  const points = new Float64Array(sorted.length * sides).fill(NaN);
  for (const [side, column] of columns.entries()) {
    for (const [row, place] of sorted.entries()) points[row * sides + side] = column[place] ?? NaN;
  }
  return { places: sorted, sides, points };
}

function meanScore(columns: readonly Float64Array[], place: number): number {
  const known = columns
    .map((column) => column[place] ?? NaN)
    .filter((score) => !Number.isNaN(score));
  return known.length === 0 ? 0 : known.reduce((sum, score) => sum + score, 0) / known.length;
}

/**
 * Makes a function that tells whether the squares of the gaps between two rows, where both have a
 * number, add up to no more than a limit. Four sides at a time: to ask after each costs more than
 * it spares.
 */
export function rowsWithin({
  sides,
  points,
}: ScoreRows): (row: number, other: number, limit: number) => boolean {
  const gapAt = (at: number, apart: number) => (points[at] ?? NaN) - (points[at + apart] ?? NaN);
  return (row, other, limit) => {
    const [apart, end] = [(other - row) * sides, (row + 1) * sides];
    let squares = 0;
    for (let at = row * sides; at < end && squares <= limit; at += 4) {
      squares += squareOf(gapAt(at, apart)) + squareOf(gapAt(at + 1, apart));
      squares += squareOf(gapAt(at + 2, apart)) + squareOf(gapAt(at + 3, apart));
    }
    return squares <= limit;
  };
}

/** What is missing on either side adds nothing. */
function squareOf(gap: number): number {
  return Number.isNaN(gap) ? 0 : gap * gap;
}
