import type { Point } from "./point.ts";

export interface TileAssignment {
  /** The number of the tile of each area. */
  readonly tile: readonly number[];
  /** The sum of the squared distances. */
  readonly cost: number;
}

/**
 * Gives every area a tile of its own so that the sum of the squared distances is the smallest
 * possible. There must be as many tiles as areas, or more. Source: the Hungarian method with
 * potentials (Kuhn 1955, Munkres 1957).
 */
export function tileAssignment(
  centroids: readonly Point[],
  tiles: readonly Point[],
): TileAssignment {
  if (tiles.length < centroids.length) throw new Error(`invalid number of tiles: ${tiles.length}`);
  const costs = centroids.map(([x, y]) => tiles.map((t) => (t[0] - x) ** 2 + (t[1] - y) ** 2));
  const areaOfTile = costs.reduce<Matching>(withRow, {
    costs,
    rowPotential: costs.map(() => 0),
    tilePotential: tiles.map(() => 0),
    areaOfTile: tiles.map(() => null),
  }).areaOfTile;
  const tile = centroids.map((_, area) => areaOfTile.indexOf(area));
  const cost = tile.reduce((sum, t, area) => sum + (costs[area]?.[t] ?? 0), 0);
  return { tile, cost };
}

interface Matching {
  readonly costs: readonly (readonly number[])[];
  readonly rowPotential: readonly number[];
  readonly tilePotential: readonly number[];
  readonly areaOfTile: readonly (number | null)[];
}

/** Adds one area along the cheapest chain of tiles that change hands. */
function withRow(matching: Matching, _row: readonly number[], row: number): Matching {
  const { costs, areaOfTile } = matching;
  const rowPotential = [...matching.rowPotential];
  const tilePotential = [...matching.tilePotential];
  const slack = tilePotential.map(() => Infinity);
  const before = tilePotential.map((): number | null => null);
  const visited = new Set<number>();
  let tile: number | null = null;
  let area: number | null = row;
  while (area !== null) {
    for (const [j, potential] of tilePotential.entries()) {
      const reduced = (costs[area]?.[j] ?? 0) - (rowPotential[area] ?? 0) - potential;
      if (visited.has(j) || reduced >= (slack[j] ?? 0)) continue;
      slack[j] = reduced;
      before[j] = tile;
    }
    const next = cheapest(slack, visited);
    const step = slack[next] ?? 0;
    rowPotential[row] = (rowPotential[row] ?? 0) + step;
    for (const [j, potential] of tilePotential.entries()) {
      slack[j] = (slack[j] ?? 0) - step;
      if (!visited.has(j)) continue;
      const holder = areaOfTile[j] ?? row;
      rowPotential[holder] = (rowPotential[holder] ?? 0) + step;
      tilePotential[j] = potential - step;
    }
    visited.add(next);
    tile = next;
    area = areaOfTile[next] ?? null;
  }
  const changed = handedOver(areaOfTile, { before, tile, row });
  return { costs, rowPotential, tilePotential, areaOfTile: changed };
}

function cheapest(slack: readonly number[], visited: ReadonlySet<number>): number {
  let best = -1;
  for (const [j, value] of slack.entries()) {
    if (!visited.has(j) && value < (slack[best] ?? Infinity)) best = j;
  }
  return best;
}

interface Chain {
  readonly before: readonly (number | null)[];
  readonly tile: number | null;
  readonly row: number;
}

function handedOver(
  areaOfTile: readonly (number | null)[],
  { before, tile, row }: Chain,
): readonly (number | null)[] {
  const result = [...areaOfTile];
  let to = tile;
  while (to !== null) {
    const from: number | null = before[to] ?? null;
    result[to] = from === null ? row : (areaOfTile[from] ?? row);
    to = from;
  }
  return result;
}
