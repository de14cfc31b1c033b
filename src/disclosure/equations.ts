import type { Area, AreaCode } from "../model/area.ts";
import type { Period } from "../model/period.ts";
import type { CountCell } from "./count-cell.ts";
import type { CountCluster } from "./count-cluster.ts";
import type { Ladder } from "./ladders.ts";
import { areaLadder } from "./ladders.ts";
import { entry, spotKey } from "./observation-index.ts";

/**
 * One total and its parts, as positions of cells. Where the numbers delivered do not add up, the
 * difference is taken to be known to the attacker; a missing part is taken to be known, too.
 */
export interface Equation {
  /** "area", "period " with the number of parts, or a dimension of the breakdown. */
  readonly dimension: string;
  readonly total: number;
  readonly parts: readonly number[];
}

/** What adds up in an atlas. */
export interface Structure {
  readonly areaByCode: ReadonlyMap<AreaCode, Area>;
  readonly breakdownLadders: (breakdown: string) => readonly Ladder[];
}

/** Positions of cells, by period, and area with breakdown. */
export type CellPlaces = ReadonlyMap<Period, ReadonlyMap<string, number>>;

/** Finds the position of every cell. */
export function cellPlaces(cells: readonly CountCell[]): CellPlaces {
  const places = new Map<Period, Map<string, number>>();
  for (const [i, cell] of cells.entries()) {
    entry(places, cell.period, () => new Map()).set(spotKey(cell), i);
  }
  return places;
}

/** Lists every sum that an attacker can use: areas, exhaustive breakdowns and periods. */
export function equationsOf(
  cluster: CountCluster,
  structure: Structure,
  places: CellPlaces,
): Equation[] {
  const parts = new Map<string, { dimension: string; total: number; parts: number[] }>();
  for (const [i, cell] of cluster.cells.entries()) {
    for (const { dimension, total } of totalsOf({ cluster, structure, places }, cell)) {
      const key = `${dimension}>${total}`;
      entry(parts, key, () => ({ dimension, total, parts: [] })).parts.push(i);
    }
  }
  return [...parts.values()];
}

interface Context {
  readonly cluster: CountCluster;
  readonly structure: Structure;
  readonly places: CellPlaces;
}

function totalsOf(context: Context, cell: CountCell): Pick<Equation, "dimension" | "total">[] {
  const { structure, places, cluster } = context;
  const { area, breakdown, period } = cell;
  const here = places.get(period);
  const found: Pick<Equation, "dimension" | "total">[] = [];
  const add = (dimension: string, total: number | undefined): void => {
    if (total !== undefined) found.push({ dimension, total });
  };
  const areas = areaLadder(structure.areaByCode, area);
  add(
    "area",
    nearest(
      here,
      areas.map((code) => spotKey({ area: code, breakdown })),
    ),
  );
  for (const { dimension, totals } of structure.breakdownLadders(breakdown)) {
    const keys = totals.map((total) => spotKey({ area, breakdown: total }));
    add(dimension, nearest(here, keys));
  }
  for (const { total, parts } of cluster.periodSums) {
    if (!parts.includes(period)) continue;
    add(`period ${parts.length}`, places.get(total)?.get(spotKey(cell)));
  }
  return found;
}

function nearest(
  here: ReadonlyMap<string, number> | undefined,
  keys: readonly string[],
): number | undefined {
  for (const key of keys) {
    const found = here?.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}
