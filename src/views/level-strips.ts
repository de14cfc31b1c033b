import type { StripOptions } from "../charts/strip.ts";
import type { AtlasContext } from "../figures/context.ts";
import type { LevelId } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import { MANY_VALUES, thinnedValues } from "../charts/thinned-values.ts";
import { levelValues } from "../derive/level-values.ts";
import { periodsOf } from "../derive/lookup.ts";
import { rememberedBy } from "../derive/remembered.ts";
import { asked } from "../figures/asked.ts";

/** By what the strips of an indicator are drawn. */
export type LevelStrip = Required<Pick<StripOptions, "values" | "isThinned">>;

/**
 * Gives for each indicator the values by which the strips of a level are drawn, in the latest period:
 * of very many areas it only counts in which slots of the strip any of them lies. Counts have no strip.
 */
export const levelStrips = asked("strips", (context, level) => stripsOnce(context, level));

const stripsOnce = rememberedBy(
  (level: LevelId) => level,
  ({ lookup }: AtlasContext, level): Readonly<Record<IndicatorCode, LevelStrip>> =>
    Object.fromEntries(
      lookup.atlas.indicators
        .filter(({ kind }) => kind !== "count")
        .map(({ code: indicator }) => {
          const period = periodsOf(lookup, indicator, level).at(-1) ?? "";
          const values = levelValues(lookup, { indicator, level, period });
          const isThinned = values.length > MANY_VALUES;
          return [indicator, { values: thinnedValues(values), isThinned }];
        }),
    ),
);
