import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { expect, test } from "vitest";
import type { AreaTopology } from "../../src/carto/level-geometry.ts";
import type { FeatureCollection, Polygon } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import { latestValues } from "../../src/publish/latest-values.ts";
import { levelTopoJson } from "../../src/publish/level-topojson.ts";
import { valleyIn } from "./valley.ts";

const context = valleyIn("en");
const square = (x: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [x, 0],
      [x + 1, 0],
      [x + 1, 1],
      [x, 1],
      [x, 0],
    ],
  ],
});
const areas: FeatureCollection = {
  type: "FeatureCollection",
  features: ["A1", "A2"].map((id, i) => {
    return { type: "Feature", id, properties: {}, geometry: square(i) };
  }),
};
const text = levelTopoJson(
  context.lookup.atlas,
  {
    level: "village",
    isSchematic: true,
    geometryByArea: new Map(),
    credit: "Drawn around points",
    latest: latestValues(context, "village"),
  },
  topology({ areas }) as AreaTopology,
);
const read = JSON.parse(text) as Topology<{ village: GeometryCollection }> & {
  readonly boundaries: unknown;
};

test("a level as TopoJSON is read back with the shape and the newest values of its areas", () => {
  const { features } = feature(read, read.objects.village);
  expect(features.map(({ id, geometry }) => [id, Boolean(geometry)])).toEqual([
    ["A1", true],
    ["A2", true],
    ["A3", false],
    ["X1", false],
  ]);
  expect(features[0]?.geometry).toMatchObject({ type: "Polygon" });
  expect(features[0]?.properties).toMatchObject({ "value:births": 1234.5, schematic: true });
  expect(features[0]?.properties).not.toHaveProperty("status:births");
});

test("it says whose the boundaries are, and why a value is not there", () => {
  expect(read.boundaries).toEqual({ kind: "schematic", credit: "Drawn around points" });
  const suppressed = read.objects.village.geometries[1]?.properties;
  expect(suppressed).toMatchObject({ "value:births": null, "status:births": "suppressed" });
});

test("neighbours share their border", () => {
  const arcs = read.objects.village.geometries.slice(0, 2).flatMap((item) => {
    return "arcs" in item ? (item.arcs as number[][]).flat() : [];
  });
  const shared = arcs.map((arc) => (arc < 0 ? ~arc : arc));
  expect(shared.length).toBeGreaterThan(new Set(shared).size);
});
