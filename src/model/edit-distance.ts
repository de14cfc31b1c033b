/**
 * Counts the edits between two texts: insertions, deletions, substitutions and swaps of neighbours
 * (Damerau-Levenshtein, restricted form). Gives Infinity as soon as there must be more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow({ a, b, i, last, beforeLast });
    if (Math.min(...row) > most) return Infinity;
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? Infinity;
  return distance > most ? Infinity : distance;
}

interface Step {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function nextRow({ a, b, i, last, beforeLast }: Step): readonly number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const substituted = at(last, j - 1) + Number(a[i - 1] !== b[j - 1]);
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swapped = isSwap ? at(beforeLast, j - 2) + 1 : Infinity;
    row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, substituted, swapped));
  }
  return row;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
