import type { Point, Ring } from "./point.ts";
import { outsideBy, type HalfPlane } from "./half-plane.ts";

/** What a ring leaves inside a half-plane: a line from where it comes in to where it goes out. */
interface Chain {
  readonly points: readonly Point[];
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a polygon with a half-plane: gives the rings of what remains, where several parts are apart
 * as rings of their own. The rings of the polygon, holes included, may be given in any direction.
 */
export function clipPolygon(rings: readonly Ring[], side: HalfPlane): readonly Ring[] {
  const whole: Ring[] = [];
  const chains: Chain[] = [];
  for (const ring of rings) {
    const inside = ring.map((point) => outsideBy(side, point) <= 0);
    if (inside.every(Boolean)) whole.push(ring);
    else if (inside.some(Boolean)) chains.push(...chainsOf(ring, inside, side));
  }
  return [...whole, ...joinedChains(chains)].filter((ring) => ring.length > 2);
}

function chainsOf(ring: Ring, inside: readonly boolean[], side: HalfPlane): readonly Chain[] {
  const starts = ring.flatMap((_, i) =>
    inside.at(i - 1) === false && inside[i] === true ? i : [],
  );
  return starts.map((start) => {
    const rotated = [...ring.slice(start), ...ring.slice(0, start)];
    const isInside = [...inside.slice(start), ...inside.slice(0, start)];
    const length = isInside.indexOf(false);
    const entry = crossing([rotated.at(-1), rotated[0]], side);
    const exit = crossing([rotated[length - 1], rotated[length]], side);
    const points = [entry, ...rotated.slice(0, length), exit];
    return { points, start: along(entry, side), end: along(exit, side) };
  });
}

/** The point where a segment meets the line, to the last bit the same in both directions. */
function crossing([a, b]: readonly [Point | undefined, Point | undefined], side: HalfPlane): Point {
  if (a === undefined || b === undefined) throw new Error("missing point: of a ring");
  const [from, to] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  const before = outsideBy(side, from);
  const share = before / (before - outsideBy(side, to));
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

function along(point: Point, { through, normal }: HalfPlane): number {
  return (point[1] - through[1]) * normal[0] - (point[0] - through[0]) * normal[1];
}

/**
 * Along the cutting line the polygon lies between the first and the second crossing, the third and
 * the fourth, and so on: the end of a chain is joined to the crossing at the other end of its piece.
 */
function joinedChains(chains: readonly Chain[]): readonly Ring[] {
  const crossings = chains
    .flatMap((chain) => [
      { chain, at: chain.start, isStart: true },
      { chain, at: chain.end, isStart: false },
    ])
    .sort((a, b) => a.at - b.at);
  const next = new Map<Chain, Chain>();
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const pair = crossings.slice(i, i + 2);
    const end = pair.find(({ isStart }) => !isStart);
    const start = pair.find(({ isStart }) => isStart);
    if (end !== undefined && start !== undefined) next.set(end.chain, start.chain);
  }
  return ringsOf(chains, next);
}

function ringsOf(chains: readonly Chain[], next: ReadonlyMap<Chain, Chain>): readonly Ring[] {
  const seen = new Set<Chain>();
  return chains.flatMap((first) => {
    const points: Point[] = [];
    for (let chain: Chain | undefined = first; chain && !seen.has(chain); chain = next.get(chain)) {
      seen.add(chain);
      points.push(...chain.points);
    }
    return points.length === 0 ? [] : [points];
  });
}
