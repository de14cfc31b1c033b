/** So many rows are met by so many others before the next: both stay near the processor. */
const TILE = 64;

/** Rows so near each other in their order meet first. */
const BAND = 192;

type Meet = (row: number, other: number) => void;

/**
 * Lets each row meet each of the rows after it once: first those near it in the order, among which
 * most of what is looked for is found where rows are sorted by what they have, then the others, tile
 * by tile.
 */
export function everyPair(count: number, meet: Meet): void {
  for (let row = 0; row < count; row += 1) {
    const end = Math.min(count, row + BAND);
    for (let other = row + 1; other < end; other += 1) meet(row, other);
  }
  for (let from = 0; from < count; from += TILE) {
    for (let to = from + BAND; to < count; to += TILE) {
      meetTile({ from, to, end: Math.min(count, to + TILE) }, meet);
    }
  }
}

interface Tile {
  /** The first of the rows that meet the others. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

function meetTile({ from, to, end }: Tile, meet: Meet): void {
  for (let row = from; row < from + TILE; row += 1) {
    for (let other = Math.max(to, row + BAND); other < end; other += 1) meet(row, other);
  }
}
