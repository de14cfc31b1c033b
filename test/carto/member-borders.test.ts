import { describe, expect, test } from "vitest";
import { areaMesh } from "../../bench/data/area-mesh.ts";
import { choropleth } from "../../src/carto/choropleth.ts";
import { mapBase } from "../../src/carto/map-base.ts";
import { areaAt, geometryOf, sixTowns, zoneGeometries } from "./zone-of-areas.ts";

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

const all = () => true;

describe("the borders between members", () => {
  test("are drawn between neighbours, and between no others", () => {
    for (const code of towns.members) {
      for (const other of towns.members.filter((member) => member !== code)) {
        const path = base.memberBorders(
          (own) => own === code,
          (beside) => beside === other,
        );
        expect(path !== "").toBe(base.neighbours[code]?.includes(other));
      }
    }
  });

  test("make up the whole of the inner borders, and nothing twice", () => {
    expect(segmentsOf(base.memberBorders(all))).toEqual(segmentsOf(base.innerBorders));
  });

  test("run around an area in one line where all that is beside it is a member", () => {
    const squares = areaMesh(9);
    const mesh = mapBase(
      geometryOf(
        zoneGeometries(
          squares.map(({ area }) => areaAt(area)),
          squares,
        ),
        "town",
      ),
      { widthPx: 700, maxHeightPx: 500 },
    );
    const [middle = ""] = Object.keys(mesh.neighbours).toSorted(
      (a, b) => (mesh.neighbours[b]?.length ?? 0) - (mesh.neighbours[a]?.length ?? 0),
    );
    const line = mesh.memberBorders((code) => code === middle);
    expect(line.match(/M/g)).toHaveLength(1);
    const ring = mesh.areas.find(({ code }) => code === middle)?.path.replace("z", "") ?? "";
    const steps = ring.slice(ring.indexOf("l") + 1);
    expect(`${line} ${line.slice(line.indexOf("l") + 1)}`).toContain(steps);
  });

  test("are lines where an area beside them is pale", () => {
    const pale = "T11";
    const lines = linesDrawn((code) => (code === pale ? "q1" : "q4"));
    const isPale = (code: string) => code === pale;
    const beside = segmentsOf(base.memberBorders(isPale));
    const others = segmentsOf(
      base.memberBorders(
        (code) => !isPale(code),
        (code) => !isPale(code),
      ),
    );
    expect(beside.length).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(0);
    expect(lines).toEqual(expect.arrayContaining([...beside]));
    expect(lines.some((segment) => others.includes(segment))).toBe(false);
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
