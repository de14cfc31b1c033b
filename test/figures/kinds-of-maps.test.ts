import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { indicatorOf } from "../../src/derive/lookup.ts";
import { assertClassCounts } from "../../src/figures/assert-class-counts.ts";
import { differenceFigure } from "../../src/figures/difference-figure.ts";
import { dorlingFigure } from "../../src/figures/dorling-figure.ts";
import { mapSpec } from "../../src/figures/figure-specs.ts";
import { furtherMapSpecs } from "../../src/figures/further-map-specs.ts";
import { mapFigure } from "../../src/figures/map-figure.ts";
import { smallMultiplesFigure } from "../../src/figures/small-multiples-figure.ts";
import { tilesFigure } from "../../src/figures/tiles-figure.ts";
import { trusted } from "../../src/markup/html.ts";
import { expectGolden } from "../carto/golden.ts";
import { valley, villages, withYears } from "./valley-maps.ts";

const years = withYears(["2018", "2019"]);

function figuresOf(language: string, indicator: string): Readonly<Record<string, Figure>> {
  const context = valley(language, years);
  const spec = villages(indicator);
  return {
    map: mapFigure(context, { ...spec, kind: "map" }),
    difference: differenceFigure(context, { ...spec, kind: "difference", since: "2018" }),
    multiples: smallMultiplesFigure(context, { ...spec, kind: "small-multiples" }),
    dorling: dorlingFigure(context, { ...spec, kind: "map-dorling" }),
    tiles: tilesFigure(context, { ...spec, kind: "map-tiles" }),
  };
}

describe.each(["en", "it", "el", "he", "ar"])("in %s every kind of map", (language) => {
  const figures = ["child-share", "population"].flatMap((code) =>
    Object.values(figuresOf(language, code)),
  );

  test("has a title with a finding, a description, notes, a source and a table", () => {
    for (const { id, title, subtitle, description, notes, source, table } of figures) {
      expect(title.length, id).toBeGreaterThan(20);
      expect([subtitle, description, source].every(Boolean), id).toBe(true);
      expect(notes.every((note) => note.trim() !== "") && notes.length > 0, id).toBe(true);
      expect(table.rows.length, id).toBeGreaterThanOrEqual(4);
      expect(title + description + notes.join(""), id).not.toMatch(/undefined|NaN|\{|\}/);
    }
  });

  test("always counts what is withheld and what is missing, also where there is none", () => {
    for (const { id, swatches } of figures) {
      const classes = swatches.map(({ className }) => className);
      expect(classes, id).toContain("supp");
      expect(classes, id).toContain("nodata");
      expect(
        swatches.every(({ count }) => count !== ""),
        id,
      ).toBe(true);
    }
  });

  test("is painted by classes that a picture alone can be painted by", () => {
    for (const { id, wide, narrow } of figures) {
      expect(wide.markup + narrow.markup, id).not.toMatch(/\sstyle=|NaN|undefined|Infinity/);
    }
  });
});

describe.each(["en", "he", "ar"])("in %s the new kinds of maps look as they did", (language) => {
  const { difference, multiples, dorling, tiles } = figuresOf(language, "child-share");

  test.each(Object.entries({ difference, multiples, dorling, tiles }))("%s", (name, figure) => {
    if (figure === undefined) throw new Error(`missing figure: ${name}`);
    expectGolden(`${name}-${language}`, figure.wide);
    expectGolden(`${name}-narrow-${language}`, figure.narrow);
  });
});

describe("a legend that counts otherwise than the map", () => {
  test("stops the build", () => {
    const map = trusted('<path class="q1"/><path class="q1 s-key"/><path class="q12"/>');
    expect(() => assertClassCounts(map, [{ className: "q1", count: 2 }])).not.toThrow();
    expect(() => assertClassCounts(map, [{ className: "q1", count: 3 }])).toThrow(
      "invalid legend: 3 areas of q1 (not 2)",
    );
  });
});

describe("beside a map are drawn", () => {
  const listed = (change: Parameters<typeof valley>[1], code = "child-share") => {
    const { lookup } = valley("en", change);
    const indicator = indicatorOf(lookup, code);
    const map = mapSpec(lookup, indicator, "village");
    if (map === undefined) throw new Error(`missing map: ${code}`);
    return furtherMapSpecs(lookup, indicator, map).map(({ kind }) => kind);
  };

  test("the difference of two periods, and small multiples of three", () => {
    expect(listed((atlas) => atlas)).toEqual(["difference"]);
    expect(listed(years)).toEqual(["difference", "small-multiples"]);
  });

  test.each(["dorling", "tiles"] as const)("%s where the level declares it", (alternative) => {
    const kinds = listed((atlas) => ({
      ...atlas,
      config: {
        ...atlas.config,
        levels: atlas.config.levels.map((level) => ({ ...level, alternative })),
      },
    }));
    expect(kinds).toEqual(["difference", `map-${alternative}`]);
  });
});

describe("the other ways to see a map", () => {
  const context = valley("en", years);
  const { switches, wide } = mapFigure(context, { ...villages("child-share"), kind: "map" });
  const codes = [...wide.markup.matchAll(/href="[^"]*\/village\/([^/"]+)\/"/g)];

  test("are three schemes at least, the drawn one first, each counting every area", () => {
    expect(switches?.schemes.map(({ scheme }) => scheme)).toEqual([
      "quantile",
      "natural",
      "equal-interval",
    ]);
    for (const { classByArea, rows } of switches?.schemes ?? []) {
      expect(classByArea.length).toBe(codes.length);
      for (const [i, { count }] of rows.entries()) {
        expect(classByArea.split(String(i)).length - 1).toBe(count);
      }
    }
  });

  test("are all periods in the classes of the drawn one, which is the last", () => {
    expect(switches?.periods.map(({ period }) => period)).toEqual(["2018", "2019", "2020", "2021"]);
    expect(switches?.periods.at(-1)?.classByArea).toBe(switches?.schemes[0]?.classByArea);
    for (const { texts, classByArea, counts } of switches?.periods ?? []) {
      expect(texts.length).toBe(classByArea.length);
      const valued = classByArea.replace(/\D/g, "").length;
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(valued);
    }
  });

  test("keep what is withheld apart from what is missing", () => {
    const last = switches?.periods.at(-1);
    const olive = last?.texts.findIndex((text) => text.startsWith("Olive")) ?? -1;
    expect(last?.classByArea[olive]).toBe("s");
    expect(last?.texts[olive]).toBe("Olive: withheld");
  });

  test("are none for counts, which have no classes", () => {
    expect(mapFigure(context, { ...villages("population"), kind: "map" }).switches).toBeNull();
  });
});

describe("an area without boundaries", () => {
  test("is named under the map and counted by neither map nor legend", () => {
    const context = valley("en");
    const [geometry] = context.geometries.filter(({ level }) => level === "village");
    if (geometry === undefined) throw new Error("missing level: village");
    const areas = geometry.topology.objects.areas.geometries.filter(({ id }) => id !== "A02");
    const without = {
      ...geometry,
      topology: {
        ...geometry.topology,
        objects: { areas: { ...geometry.topology.objects.areas, geometries: areas } },
      },
    };
    const spec = { ...villages("child-share"), kind: "map" as const };
    const figure = mapFigure({ ...context, geometries: [without] }, spec);
    expect(figure.notes).toContain("Not on the map, for want of boundaries: Carob.");
    expect(figure.table.rows.some((row) => row.some(({ text }) => text === "Carob"))).toBe(true);
  });
});
