import { describe, expect, test } from "vitest";
import type { AtlasContext } from "../../src/figures/context.ts";
import type { Area } from "../../src/model/area.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { areaOf, atlasLookup } from "../../src/derive/lookup.ts";
import { locatorPicture } from "../../src/figures/locator-picture.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { hamlet, hamlets, measured, valley } from "../derive/hamlets.ts";

/** Hamlets in rows of twenty, and the levels that have boundaries. */
function contextOf(count: number, drawn: readonly ("valley" | "hamlet")[]): AtlasContext {
  const places = Array.from({ length: count }, (_, i): Area => {
    const lon = 10 + 0.02 * (i % 20);
    return hamlet(`H${i + 1}`, { lon, lat: 45 + 0.02 * Math.floor(i / 20) });
  });
  const areas = [...places, valley()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const atlas = hamlets([measured("people")], [], { areas });
  const boundaries = { valley: "children", hamlet: "points" } as const;
  const levels = atlas.config.levels.map((level) => ({
    ...level,
    boundaries: boundaries[level.id as keyof typeof boundaries],
  }));
  const geometries = levelGeometries({ ...atlas, config: { ...atlas.config, levels } });
  return {
    lookup: atlasLookup(deriveAtlas(atlas)),
    geometries: geometries.filter(({ level }) => drawn.some((id) => id === level)),
    locale: localeOf("en"),
  };
}

/** The ring of a marked point; labels have smaller dots. */
const MARK = 'r="7.5"';

/** Whether a picture draws borders between places, and whether it marks a point. */
function drawnIn(context: AtlasContext) {
  const markup = locatorPicture(context, areaOf(context.lookup, "H1"))?.picture.markup;
  if (markup === undefined) return null;
  return { hasBorders: markup.includes('class="n-border"'), isMarked: markup.includes(MARK) };
}

describe("where a place is", () => {
  test("is shown among its peers", () => {
    const drawn = drawnIn(contextOf(6, ["valley", "hamlet"]));
    expect(drawn).toEqual({ hasBorders: true, isMarked: false });
  });

  test("is a point of the area around it where its peers would be specks", () => {
    const drawn = drawnIn(contextOf(301, ["valley", "hamlet"]));
    expect(drawn).toEqual({ hasBorders: false, isMarked: true });
  });

  test("is shown among many peers where the area around them has no boundaries", () => {
    const drawn = drawnIn(contextOf(301, ["hamlet"]));
    expect(drawn).toEqual({ hasBorders: true, isMarked: false });
  });

  test("is not shown where nothing has boundaries", () => {
    expect(drawnIn(contextOf(301, []))).toBeNull();
  });
});
