import type { Benchmark } from "../scripts/paired-ratio.ts";
import { drawnMesh } from "./data/drawn-mesh.ts";

const mesh = drawnMesh(786);

export const benchmarks: readonly Benchmark[] = [
  {
    name: "paths of 786 areas, against geoPath of d3 with its default digits",
    ours: () => mesh.ours(),
    against: () => mesh.against(),
    limit: 1 / 3,
  },
];
