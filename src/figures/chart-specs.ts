import type { Area, LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { FigureSpec, LorenzSpec, PyramidSpec } from "./figure-spec.ts";
import { agePyramid } from "../derive/age-pyramid.ts";
import { levelsOf, type AtlasLookup } from "../derive/lookup.ts";
import { spreadOfCount } from "../derive/spread-of-count.ts";
import { planSpecs } from "./plan-specs.ts";

/** Lists the charts that pages show where the data allow them: pyramids, Lorenz curves, plans. */
export function chartSpecs(lookup: AtlasLookup): readonly FigureSpec[] {
  const { areas, indicators } = lookup.atlas;
  const curves = indicators.flatMap((indicator) =>
    levelsOf(lookup, indicator.code).map(({ id }) => lorenzSpec(lookup, indicator, id)),
  );
  const pyramids = areas.map((area) => pyramidSpec(lookup, area));
  return [...[...pyramids, ...curves].flatMap((spec) => spec ?? []), ...planSpecs(lookup)];
}

/** Names the age pyramid of an area; undefined where its population has none. */
export function pyramidSpec(lookup: AtlasLookup, { code, role }: Area): PyramidSpec | undefined {
  if (role !== "member" || agePyramid(lookup, code) === undefined) return undefined;
  return { kind: "pyramid", area: code };
}

/** Names the Lorenz curve of a count at a level; undefined where it would say nothing. */
export function lorenzSpec(
  lookup: AtlasLookup,
  indicator: Indicator,
  level: LevelId,
): LorenzSpec | undefined {
  const spread = spreadOfCount(lookup, indicator, { level });
  if (spread === undefined) return undefined;
  const { period } = spread;
  return { kind: "lorenz", indicator: indicator.code, level, period, areas: [] };
}
