import { describe, expect, test } from "vitest";
import type { AreaPositions } from "../../src/publish/area-positions.ts";
import { areaAt } from "../../src/components/area-at.client.ts";
import { areaPositionFiles } from "../../src/publish/area-positions.ts";
import { tinyPages } from "../views/tiny-pages.ts";
import { valleyIn } from "./valley.ts";

function positionsOf(context: Parameters<typeof areaPositionFiles>[0]): AreaPositions {
  const [file] = areaPositionFiles(context);
  return JSON.parse(String(file?.content)) as AreaPositions;
}

describe("the file of positions", () => {
  const tiny = tinyPages("en");

  test("tells each village by its boundary, at its own point", () => {
    const positions = positionsOf(tiny);
    expect(positions.kind).toBe("boundaries");
    const villages = tiny.lookup.atlas.areas.filter(({ level }) => level === "village");
    expect(villages).toHaveLength(4);
    for (const { slug, lon, lat } of villages) {
      const position = { longitude: lon ?? 0, latitude: lat ?? 0 };
      expect(areaAt(positions, position)).toBe(`village/${slug}`);
    }
  });

  test("holds seats where boundaries are schematic, and how far they reach", () => {
    const geometries = tiny.geometries.map((drawn) => ({ ...drawn, isSchematic: true }));
    const positions = positionsOf({ ...tiny, geometries });
    expect(positions).toMatchObject({ kind: "seats", reachKm: 10 });
    expect(positions.areas).toHaveLength(4);
  });

  test("is not written for an atlas of which nobody knows where its areas are", () => {
    expect(areaPositionFiles(valleyIn("en"))).toEqual([]);
  });
});
