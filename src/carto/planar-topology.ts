import type { AreaTopology } from "./level-geometry.ts";
import type { Point } from "./point.ts";
import type { Position } from "geojson";

/** Projects a topology arc by arc, so that what two areas share stays shared. */
export function planarTopology(
  topology: AreaTopology,
  project: (point: Point, arc: number) => Point,
): AreaTopology {
  const arcs = topology.arcs.map((arc, i) =>
    decoded(arc, topology.transform).map((point) => project(point, i) as unknown as Position),
  );
  return { type: "Topology", objects: topology.objects, arcs };
}

function decoded(arc: readonly Position[], transform: AreaTopology["transform"]): readonly Point[] {
  if (transform === undefined) return arc as unknown as readonly Point[];
  const { scale, translate } = transform;
  let [column, row] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    column += dx;
    row += dy;
    return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
  });
}
