import type { AreaCode } from "../model/area.ts";

/** Arc numbers of a TopoJSON geometry, nested as deep as its type asks; ~i is arc i reversed. */
export type Arcs = readonly (number | Arcs)[];

/**
 * Lists the neighbours of every area: those with which it shares an arc of the topology, so never
 * those that touch in a point only (rook contiguity). Codes are sorted; an island has none. The
 * topology must be built before it is simplified.
 *
 *     neighboursFromArcs({ A: [[0, 1]], B: [[-1, 2]], C: [[3]] })
 *     // { A: ["B"], B: ["A"], C: [] }
 */
export function neighboursFromArcs(
  areas: Readonly<Record<AreaCode, Arcs>>,
): Record<AreaCode, AreaCode[]> {
  const areasByArc = new Map<number, AreaCode[]>();
  for (const [area, arcs] of Object.entries(areas)) {
    for (const arc of new Set(flatArcs(arcs))) {
      areasByArc.set(arc, [...(areasByArc.get(arc) ?? []), area]);
    }
  }
  const neighbours = new Map(Object.keys(areas).map((area) => [area, new Set<AreaCode>()]));
  for (const sharing of areasByArc.values()) {
    for (const area of sharing) for (const other of sharing) neighbours.get(area)?.add(other);
  }
  return Object.fromEntries(
    [...neighbours].map(([area, found]) => [area, [...found].filter((o) => o !== area).sort()]),
  );
}

function flatArcs(arcs: Arcs): number[] {
  return arcs.flatMap((arc) => (typeof arc === "number" ? [arc < 0 ? ~arc : arc] : flatArcs(arc)));
}
