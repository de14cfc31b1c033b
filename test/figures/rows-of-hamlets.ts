import type { AtlasContext } from "../../src/figures/context.ts";
import type { Area } from "../../src/model/area.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { hamlet, hamlets, measured, valley } from "../derive/hamlets.ts";

/** Hamlets in rows of twenty, and the levels that have boundaries. */
export function rowsOfHamlets(
  count: number,
  drawn: readonly ("valley" | "hamlet")[],
): AtlasContext {
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
