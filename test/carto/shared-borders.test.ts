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

function bordersDrawn(classOf: (code: string) => string): readonly (readonly string[])[] {
  const { markup } = choropleth({
    base,
    id: "map",
    title: "Six towns",
    description: "",
    labels: [],
    links: [],
    scaleLabel: (kilometres) => `${kilometres} km`,
    classOf,
  });
  return ["n-border", "n-coast"].map((name) => {
    const drawn = [...markup.matchAll(/<path d="([^"]+)" class="([^"]+)"/g)];
    return drawn.flatMap(([, path = "", found]) => (found === name ? segmentsOf(path) : []));
  });
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

  test("are lines where an area beside them is pale, and paper where none is", () => {
    const inner = segmentsOf(base.innerBorders);
    const [paperOfDark = [], linesOfDark = []] = bordersDrawn(() => "q4");
    expect(paperOfDark).toEqual(expect.arrayContaining([...inner]));
    expect(linesOfDark.some((segment) => inner.includes(segment))).toBe(false);

    const pale = "T11";
    const [paper = [], lines = []] = bordersDrawn((code) => (code === pale ? "q1" : "q4"));
    const beside = base.sharedBorders
      .filter(({ between }) => between.includes(pale))
      .flatMap(({ path }) => segmentsOf(path));
    expect(beside.length).toBeGreaterThan(0);
    expect(lines).toEqual(expect.arrayContaining(beside));
    expect(paper.some((segment) => beside.includes(segment))).toBe(false);
  });
});
