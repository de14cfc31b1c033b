import { describe, expect, test } from "vitest";
import { choropleth } from "../../src/carto/choropleth.ts";
import { mapBase } from "../../src/carto/map-base.ts";
import { geometryOf, sixTowns, zoneGeometries } from "./zone-of-areas.ts";

const towns = geometryOf(zoneGeometries(sixTowns), "town");
const base = mapBase(towns, { widthPx: 700, maxHeightPx: 500 });

/** The bare segments of path data, whatever their order and direction. */
function segmentsOf(path: string): readonly string[] {
  return path
    .split("M")
    .filter(Boolean)
    .flatMap((line) => {
      const [x = 0, y = 0, ...moves] = (line.match(/-?\d+/g) ?? []).map(Number);
      const points = [`${x} ${y}`];
      let [atX, atY] = [x, y];
      for (let i = 0; i + 1 < moves.length; i += 2) {
        [atX, atY] = [atX + (moves[i] ?? 0), atY + (moves[i + 1] ?? 0)];
        points.push(`${atX} ${atY}`);
      }
      return points.slice(1).map((point, i) => [points[i], point].sort().join(" to "));
    })
    .sort();
}

function drawn(classOf: (code: string) => string): string {
  return choropleth({
    base,
    id: "map",
    title: "Six towns",
    description: "",
    labels: [],
    links: [],
    scaleLabel: (kilometres) => `${kilometres} km`,
    classOf,
  }).markup;
}

function linesDrawn(classOf: (code: string) => string): readonly string[] {
  const paths = [...drawn(classOf).matchAll(/<path d="([^"]+)" class="n-coast"/g)];
  return paths.flatMap(([, path = ""]) => segmentsOf(path));
}

describe("the borders between members", () => {
  test("are one for each pair of neighbours", () => {
    const pairs = base.sharedBorders.map(({ between }) => between.join(" "));
    const expected = towns.members.flatMap((code) =>
      (base.neighbours[code] ?? [])
        .filter((other) => code < other && towns.members.includes(other))
        .map((other) => `${code} ${other}`),
    );
    expect(pairs.toSorted()).toEqual(expected.toSorted());
  });

  test("make up the whole of the inner borders, and nothing twice", () => {
    const shared = base.sharedBorders.flatMap(({ path }) => segmentsOf(path));
    expect(shared.toSorted()).toEqual(segmentsOf(base.innerBorders));
  });

  test("are lines where an area beside them is pale", () => {
    const pale = "T11";
    const lines = linesDrawn((code) => (code === pale ? "q1" : "q4"));
    const [beside, others] = [true, false].map((isBeside) =>
      base.sharedBorders
        .filter(({ between }) => between.includes(pale) === isBeside)
        .flatMap(({ path }) => segmentsOf(path)),
    );
    expect(beside?.length).toBeGreaterThan(0);
    expect(others?.length).toBeGreaterThan(0);
    expect(lines).toEqual(expect.arrayContaining(beside ?? []));
    expect(lines.some((segment) => others?.includes(segment))).toBe(false);
  });

  test("are of the paper's colour where none is: no line, but the edges of the shapes", () => {
    const inner = segmentsOf(base.innerBorders);
    expect(linesDrawn(() => "q4").some((segment) => inner.includes(segment))).toBe(false);
    const [, shapes = ""] = /<g class="n-border">(.*?)<\/g>/s.exec(drawn(() => "q4")) ?? [];
    expect(shapes.match(/ class="q4" vector-effect="non-scaling-stroke"/g)).toHaveLength(
      towns.members.length,
    );
  });
});
