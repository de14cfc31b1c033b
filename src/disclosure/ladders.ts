import type { Area, AreaCode } from "../model/area.ts";
import type { BreakdownEntry } from "../model/atlas.ts";

/** What a cell is a part of along one dimension: the nearest total first. */
export interface Ladder {
  readonly dimension: string;
  readonly totals: readonly string[];
}

/** Gives the areas that an area is a part of; none above one that its children do not fill. */
export function areaLadder(
  areaByCode: ReadonlyMap<AreaCode, Area>,
  code: AreaCode,
): readonly AreaCode[] {
  const totals: AreaCode[] = [];
  let area = areaByCode.get(code);
  while (area?.parent != null && area.role === "member") {
    const parent = areaByCode.get(area.parent);
    if (parent === undefined || !parent.complete || totals.includes(parent.code)) break;
    totals.push(parent.code);
    area = parent;
  }
  return totals;
}

/** Makes the function that gives the breakdowns that a breakdown is a part of, by dimension. */
export function breakdownLadders(
  entries: readonly BreakdownEntry[],
): (breakdown: string) => readonly Ladder[] {
  const parentOf = exhaustiveParents(entries);
  const known = new Map<string, readonly Ladder[]>([["", []]]);
  return (breakdown) => {
    const found = known.get(breakdown) ?? climbAll(breakdown, parentOf);
    known.set(breakdown, found);
    return found;
  };
}

/** Reads "age=65+;sex=f" as pairs of dimension and code. */
export function parseBreakdown(breakdown: string): readonly (readonly [string, string])[] {
  if (breakdown === "") return [];
  return breakdown.split(";").map((part) => {
    const at = part.indexOf("=");
    return [part.slice(0, at), part.slice(at + 1)];
  });
}

/** Puts two breakdowns along different dimensions together. */
export function crossedBreakdown(a: string, b: string): string {
  return [a, b]
    .flatMap((breakdown) => (breakdown === "" ? [] : breakdown.split(";")))
    .sort()
    .join(";");
}

/** Takes the dimension out where the code is "". */
function replaceCode(breakdown: string, dimension: string, code: string): string {
  const others = parseBreakdown(breakdown).filter(([name]) => name !== dimension);
  const codes = code === "" ? others : [...others, [dimension, code] as const];
  return codes
    .map((pair) => pair.join("="))
    .sort()
    .join(";");
}

/** By "dimension=code": the code it is a part of ("" is the total), where its siblings fill that. */
function exhaustiveParents(entries: readonly BreakdownEntry[]): ReadonlyMap<string, string> {
  const open = new Set(
    entries.filter(({ exhaustive }) => !exhaustive).map((e) => `${e.dimension}=${e.parent}`),
  );
  return new Map(
    entries
      .filter((e) => !open.has(`${e.dimension}=${e.parent}`))
      .map((e) => [`${e.dimension}=${e.code}`, e.parent]),
  );
}

function climbAll(breakdown: string, parentOf: ReadonlyMap<string, string>): Ladder[] {
  return parseBreakdown(breakdown).map(([dimension, code]) => {
    const totals: string[] = [];
    let at = parentOf.get(`${dimension}=${code}`);
    while (at !== undefined && totals.length < parentOf.size) {
      totals.push(replaceCode(breakdown, dimension, at));
      at = parentOf.get(`${dimension}=${at}`);
    }
    return { dimension, totals };
  });
}
