import { nice, ticks } from "d3";

/** The part of the scale of values that a chart shows, and the values at which it is read. */
export interface ValueAxis {
  readonly extent: readonly [low: number, high: number];
  readonly ticks: readonly number[];
}

const TICK_COUNTS = [4, 3, 2];

/**
 * Chooses the extent and ticks of an axis that need not hold zero. Ticks whose labels would read
 * alike are never chosen, so that no label is a rounded value of another place. Where all values
 * are equal the only tick stands in the middle; without values there is none.
 */
export function valueAxis(values: readonly number[], format: (value: number) => string): ValueAxis {
  if (values.length === 0) return { extent: [0, 1], ticks: [] };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [only] = values;
  if (only !== undefined && low === high) {
    const room = Math.abs(only) / 10 || 1;
    return { extent: [only - room, only + room], ticks: [only] };
  }
  const axes = TICK_COUNTS.map((count): ValueAxis => {
    const extent = nice(low, high, count);
    return { extent, ticks: ticks(extent[0], extent[1], count) };
  });
  const ends = { extent: [low, high], ticks: [low, high] } as const;
  return (
    axes.find(({ ticks: at }) => isReadable(withNeighbours(at), format)) ??
    (isReadable(ends.ticks, format) ? ends : { ...ends, ticks: [low] })
  );
}

/** Half steps show up by their neighbours: of three in a row two round to the same label. */
function withNeighbours(at: readonly number[]): readonly number[] {
  const [first = 0, second = 0] = at;
  const step = second - first;
  return [first - step, ...at, (at.at(-1) ?? 0) + step];
}

function isReadable(at: readonly number[], format: (value: number) => string): boolean {
  return at.length > 1 && new Set(at.map(format)).size === at.length;
}
