import { describe, expect, test } from "vitest";
import { inverseMatrix } from "../../src/stats/inverse-matrix.ts";
import { knownNeighbours } from "../../src/stats/known-neighbours.ts";
import { localMoranClusters } from "../../src/stats/local-moran-clusters.ts";
import { localMoranPermutations } from "../../src/stats/local-moran-permutations.ts";
import { localMoran } from "../../src/stats/local-moran.ts";
import { moran } from "../../src/stats/moran.ts";
import { neighboursFromArcs } from "../../src/stats/neighbours-from-arcs.ts";
import { pseudoP } from "../../src/stats/pseudo-p.ts";
import { mulberry32 } from "../../src/stats/random.ts";
import { statisticalNeighbours } from "../../src/stats/statistical-neighbours.ts";
import { exactLocalMoran } from "../vectors/methods/exact-local-moran.ts";

/** Areas of a square grid and their neighbours across an edge. */
function grid(side: number): number[][] {
  return Array.from({ length: side * side }, (_, i) =>
    [i - side, i % side > 0 ? i - 1 : -1, (i + 1) % side > 0 ? i + 1 : -1, i + side].filter(
      (other) => other >= 0 && other < side * side,
    ),
  );
}

const values = [9, 8, 3, 7, 6, 2, 4, 2, 1];

describe("neighboursFromArcs", () => {
  test("finds the arcs of areas in several parts, and never an area itself", () => {
    const found = neighboursFromArcs({ A: [[[0, 1]], [[5, -6]]], B: [[[2, -2]]], C: [[[7]]] });
    expect(found).toEqual({ A: ["B"], B: ["A"], C: [] });
  });
});

describe("moran", () => {
  test("is undefined where all are equal, where nobody has neighbours, and under four areas", () => {
    expect(moran([5, 5, 5, 5], [[1], [0], [3], [2]])).toBeNull();
    expect(moran([1, 2, 3, 4], [[], [], [], []])).toBeNull();
    expect(moran([1, 2, 3], [[1], [0, 2], [1]])).toBeNull();
  });

  test("takes areas without data out, as neighbours too", () => {
    const withGap = moran([...values.slice(0, 8), null], grid(3));
    const without = moran(
      values.slice(0, 8),
      grid(3)
        .slice(0, 8)
        .map((others) => others.filter((other) => other < 8)),
    );
    expect(withGap).toEqual(without);
  });

  test("counts a link that goes one way only as half of a link", () => {
    // Against sums over all pairs of the definition, S1 = ½ Σ Σ (w_ij + w_ji)².
    const links = [[1], [2], [0, 1], [2]];
    const weight = (i: number, j: number): number => {
      const row = links[i] ?? [];
      return row.includes(j) ? 1 / row.length : 0;
    };
    let s1 = 0;
    for (let i = 0; i < 4; i += 1) {
      for (let j = 0; j < 4; j += 1) s1 += (weight(i, j) + weight(j, i)) ** 2 / 2;
    }
    expect(moran([1, 5, 2, 9], links)?.s1).toBeCloseTo(s1, 12);
  });
});

describe("localMoran", () => {
  test("gives nothing for an area without data, which is nobody's neighbour", () => {
    const found = localMoran([1, null, 3], [[1], [0, 2], [1]]);
    expect(found.map((each) => each?.quadrant ?? null)).toEqual(["isolate", null, "isolate"]);
    expect(knownNeighbours([1, null, 3], [[1, 2], [0], [0]])).toEqual([[2], [], [0]]);
  });

  test("gives nothing where all are equal", () => {
    expect(localMoran([2, 2], [[1], [0]])).toEqual([null, null]);
  });
});

describe("localMoranPermutations", () => {
  test.each([
    [999, 0.03],
    [9999, 0.01],
  ])("come near the exact share of permutations in %i draws", (permutations, tolerance) => {
    const larger = localMoranPermutations(values, grid(3), { permutations });
    for (const area of values.keys()) {
      const { pGreater } = exactLocalMoran(values, grid(3), area);
      const share = ((larger[area] ?? NaN) + 1) / (permutations + 1);
      expect(Math.abs(share - pGreater)).toBeLessThanOrEqual(tolerance);
    }
  });

  test("are the same for the same seed, and leave out isolates and gaps", () => {
    const links = [[1, 2], [0], [0], [0], []];
    const own = [4, 1, 3, null, 8];
    const once = localMoranPermutations(own, links, { permutations: 99, seed: 5 });
    expect(localMoranPermutations(own, links, { permutations: 99, seed: 5 })).toEqual(once);
    expect(once.slice(3)).toEqual([null, null]);
    expect(pseudoP(once[0] ?? NaN, 99)).toBeLessThanOrEqual(0.51);
  });
});

describe("localMoranClusters", () => {
  test("finds a block of high and one of low values in noise, and little else", () => {
    const side = 20;
    const random = mulberry32(11);
    const blocks = Array.from({ length: side * side }, (_, i) => {
      const [row, column] = [Math.floor(i / side), i % side];
      if (row < 5 && column < 5) return 10 + random();
      return row >= 15 && column >= 15 ? random() - 10 : random();
    });
    const found = localMoranClusters(blocks, grid(side));
    const middleOf = (row: number, column: number): unknown => found[row * side + column]?.cluster;
    expect([middleOf(2, 2), middleOf(17, 17)]).toEqual(["HH", "LL"]);
    const silent = found.filter(({ cluster }) => cluster === "not-significant");
    expect(silent.length).toBeGreaterThan(300);
    for (const { pTwoSided, pAdjusted } of found) {
      expect(pAdjusted ?? NaN).toBeGreaterThanOrEqual(pTwoSided ?? NaN);
    }
  });

  test("names areas without data and without neighbours", () => {
    const found = localMoranClusters([1, null, 3, 4], [[2], [], [0], []], { permutations: 99 });
    expect(found[1]).toEqual({ local: null, pTwoSided: null, pAdjusted: null, cluster: "no-data" });
    expect(found[3]).toMatchObject({ pAdjusted: null, cluster: "isolate" });
  });
});

describe("inverseMatrix", () => {
  test("inverts a matrix that needs its rows exchanged", () => {
    const inverse = inverseMatrix([
      [0, 2, 1],
      [1, 1, 0],
      [3, 0, 1],
    ]);
    const expected = [-0.2, 0.4, 0.2, 0.2, 0.6, -0.2, 0.6, -1.2, 0.4];
    expect(inverse?.flat()).toHaveLength(9);
    for (const [i, entry] of (inverse?.flat() ?? []).entries()) {
      expect(entry).toBeCloseTo(expected[i] ?? NaN, 12);
    }
  });

  test("refuses a singular matrix, exactly or nearly", () => {
    expect(
      inverseMatrix([
        [1, 2],
        [2, 4],
      ]),
    ).toBeUndefined();
    expect(
      inverseMatrix([
        [1, 1],
        [1, 1 + 1e-12],
      ]),
    ).toBeUndefined();
  });
});

describe("statisticalNeighbours", () => {
  const ids = ["A", "B", "C", "D", "E", "F"];
  const context = [
    [42, 2.3],
    [44, 2.1],
    [38, 2.9],
    [43, 2.5],
    [50, 1.9],
    [41, 2],
  ];

  test("falls back where one variable is a copy of another, and says so", () => {
    const copied = context.map(([age = 0]) => [age, 2 * age]);
    const found = statisticalNeighbours({
      ids,
      values: copied,
      target: "A",
      metric: "mahalanobis",
    });
    expect(found.metric).toBe("standardised-euclidean");
    expect(found.neighbours).toHaveLength(5);
  });

  test("leaves out an area that shares under 70 % of the weight", () => {
    const gap = context.map((row, i) => (i === 1 ? [null, row[1] ?? null] : row));
    const found = statisticalNeighbours({ ids, values: gap, target: "A" });
    expect(found.neighbours.map(({ id }) => id)).not.toContain("B");
    const weighted = statisticalNeighbours({ ids, values: gap, target: "A", weights: [0.3, 0.7] });
    expect(weighted.neighbours.map(({ id }) => id)).toContain("B");
  });

  test("drops a variable that is equal everywhere", () => {
    const flat = context.map((row) => [...row, 7]);
    const [plain, padded] = [context, flat].map(
      (values) => statisticalNeighbours({ ids, values, target: "A" }).neighbours,
    );
    expect(padded).toEqual(plain);
  });

  test("finds none among too few areas and none for an unknown one", () => {
    const few = { ids: ids.slice(0, 3), values: context.slice(0, 3), target: "A" };
    expect(statisticalNeighbours(few).neighbours).toEqual([]);
    expect(() => statisticalNeighbours({ ids, values: context, target: "X" })).toThrow(
      "unknown area: X",
    );
  });

  test("compares complete areas only by Mahalanobis", () => {
    const gap = context.map((row, i) => (i === 1 ? [null, row[1] ?? null] : row));
    const found = statisticalNeighbours({ ids, values: gap, target: "A", metric: "mahalanobis" });
    expect(found.metric).toBe("mahalanobis");
    expect(found.neighbours.map(({ id }) => id)).not.toContain("B");
  });
});
