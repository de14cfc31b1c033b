import { expect, test } from "vitest";
import type { Polygon } from "geojson";
import { latestValues } from "../../src/publish/latest-values.ts";
import { levelGeoJson } from "../../src/publish/level-geojson.ts";
import { valleyIn } from "./valley.ts";

const { atlas } = valleyIn("en").lookup;
const SQUARE: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ],
  ],
};

test("a level as GeoJSON holds all its areas, each with its code, names, parent and role", () => {
  const text = levelGeoJson(atlas, {
    level: "village",
    geometryByArea: new Map([["A1", SQUARE]]),
    isSchematic: true,
    credit: "Drawn around points",
    latest: latestValues(valleyIn("en"), "village"),
  });
  const { features, ...members } = JSON.parse(text) as {
    features: readonly Record<string, unknown>[];
  };
  expect(members).toMatchObject({
    type: "FeatureCollection",
    boundaries: { kind: "schematic", credit: "Drawn around points" },
    indicators: [
      { code: "births", period: "2021", unit: "births", illustrative: false },
      { code: "share", period: "2021", unit: "%", illustrative: true },
    ],
  });
  expect(features.map(({ id }) => id)).toEqual(["A1", "A2", "A3", "X1"]);
  expect(features[0]).toEqual({
    type: "Feature",
    id: "A1",
    properties: {
      code: "A1",
      "name:en": "Almond, Upper",
      "name:it": "Mandorlo",
      level: "village",
      parent: "Z",
      role: "member",
      schematic: true,
      "value:births": 1234.5,
      "value:share": null,
      "status:share": "missing",
    },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    },
  });
  expect(features[3]).toMatchObject({ geometry: null, properties: { role: "context" } });
});
