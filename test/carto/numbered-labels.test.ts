import { describe, expect, test } from "vitest";
import { labelRequest } from "../../src/carto/area-texts.ts";
import { overlap } from "../../src/carto/box.ts";
import { choropleth, CROWD } from "../../src/carto/choropleth.ts";
import { dorlingMap } from "../../src/carto/dorling-map.ts";
import { dorlingSheet } from "../../src/carto/dorling-sheet.ts";
import { mapBase } from "../../src/carto/map-base.ts";
import { placeLabels } from "../../src/carto/place-labels.ts";
import { tileLayout } from "../../src/carto/tile-layout.ts";
import { tileMap } from "../../src/carto/tile-map.ts";
import { areaAt, geometryOf, zoneGeometries } from "./zone-of-areas.ts";

/** A grid of towns, each with a name that fits nowhere. */
function townsOf(columns: number, rows: number) {
  return Array.from({ length: columns * rows }, (_, i) =>
    areaAt(`T${i + 100}`, {
      lon: 10 + 0.1 * (i % columns),
      lat: 45 + 0.07 * Math.floor(i / columns),
    }),
  );
}

function labelsOf(codes: readonly string[]) {
  return codes.map((code, i) => ({
    code,
    name: `The town of ${code} on the long river`,
    value: "12.5",
    number: String(i + 1),
    weight: 1000 + i,
  }));
}

const picture = {
  id: "map",
  title: "t",
  description: "d",
  links: [],
  scaleLabel: (kilometres: number) => `${kilometres} km`,
  classOf: () => "q2",
};

describe("numbers on a map", () => {
  const geometry = geometryOf(zoneGeometries(townsOf(8, 8)), "town");
  const base = mapBase(geometry, { widthPx: 260, maxHeightPx: 260 });
  const labels = labelsOf(geometry.members);

  test("stand where no name does, and cover neither each other nor a name", () => {
    const requests = base.areas.flatMap((area) => {
      const label = labels.find(({ code }) => code === area.code);
      return label === undefined ? [] : [labelRequest(area, label)];
    });
    const { placed } = placeLabels(requests, { widthPx: 260, heightPx: base.heightPx });
    expect(placed.filter(({ isShort }) => isShort).length).toBeGreaterThan(30);
    for (const [i, label] of placed.entries()) {
      for (const other of placed.slice(i + 1)) expect(overlap(label.box, other.box)).toBe(false);
    }
  });

  test("are told by the map, so that a list can name them", () => {
    const { markup, numbered } = choropleth({ ...picture, base, labels });
    expect(numbered.length).toBeGreaterThan(30);
    for (const code of numbered) {
      const { number } = labels.find((label) => label.code === code) ?? {};
      expect(markup).toContain(`>${number}</tspan`);
    }
    expect(markup).not.toContain('class="lb-b"');
  });
});

describe("a crowded map", () => {
  const geometry = geometryOf(zoneGeometries(townsOf(13, 10)), "town");
  const base = mapBase(geometry, { widthPx: 720, maxHeightPx: 540 });
  const labels = labelsOf(geometry.members).map((label) => ({ ...label, name: label.code }));

  test("names the ten towns with the most people, each at its dot, and numbers none", () => {
    expect(labels.length).toBeGreaterThan(CROWD);
    const { markup, numbered } = choropleth({ ...picture, base, labels });
    const named = [...markup.matchAll(/>(T\d+)<\/tspan/g)].map(([, code]) => code);
    expect(named.toSorted()).toEqual(geometry.members.slice(-10));
    expect(markup.match(/class="f-ink s-paper"/g)?.length).toBe(10);
    expect(numbered).toEqual([]);
  });

  test("of circles names the ten largest, and one of tiles numbers none", () => {
    const sizes = labels.map(({ code, weight }) => ({ code, value: weight }));
    const { links, classOf, id, title, description } = picture;
    const common = { links, classOf, id, title, description };
    const circles = dorlingMap({
      ...common,
      labels,
      layout: dorlingSheet(base, sizes),
      isUnsized: () => false,
    });
    const named = [...circles.markup.matchAll(/>(T\d+)<\/tspan/g)].map(([, code]) => code);
    expect(named.length).toBeGreaterThan(5);
    expect(named.every((code) => geometry.members.slice(-10).includes(code ?? ""))).toBe(true);
    const long = labels.map((label) => ({ ...label, name: "Thessaloniki-Ampelokipoi" }));
    const tiles = tileMap({ ...common, labels: long, layout: tileLayout(base) });
    expect([...circles.numbered, ...tiles.numbered]).toEqual([]);
    expect(tiles.markup.match(/<rect/g)?.length).toBe(labels.length);
  });

  test("names none where nobody has counted the people", () => {
    const uncounted = labels.map(({ weight: _, ...label }) => label);
    const { markup } = choropleth({ ...picture, base, labels: uncounted });
    expect(markup).not.toMatch(/>T\d+<\/tspan/);
  });
});
