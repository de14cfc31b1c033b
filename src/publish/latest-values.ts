import type { Area, LevelId } from "../model/area.ts";
import { observationOf, periodsOf } from "../derive/lookup.ts";
import { remembered } from "../derive/remembered.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";
import { plainNumber } from "./plain-number.ts";

type Properties = Readonly<Record<string, string | number | null>>;

/** What the boundaries of a level carry beside the areas: the newest values of every indicator. */
export interface LatestValues {
  /** What each `value:<code>` is. */
  readonly indicators: readonly Readonly<Record<string, string | boolean>>[];
  readonly propertiesOf: (area: Area) => Properties;
}

/**
 * Gives the values of the newest period of each indicator at a level. `value:<code>` is null where
 * there is none; `status:<code>` stands beside every value that is not simply observed.
 */
export function latestValues(context: AtlasContext, level: LevelId): LatestValues {
  const { lookup } = context;
  const dated = lookup.atlas.indicators.flatMap((indicator) => {
    const period = periodsOf(lookup, indicator.code, level).at(-1);
    return period === undefined ? [] : [{ indicator, period }];
  });
  return {
    indicators: dated.map(({ indicator, period }) => ({
      code: indicator.code,
      title: textOf(context, indicator.title),
      unit: textOf(context, indicator.unit),
      period,
      source: textOf(context, indicator.source),
      illustrative: indicator.illustrative,
    })),
    propertiesOf: remembered((area) => {
      const entries = dated.flatMap(({ indicator: { code }, period }) => {
        const found = observationOf(lookup, { indicator: code, area: area.code, period });
        const value = found?.value ?? null;
        const status = found?.status ?? "missing";
        const number = value === null ? null : Number(plainNumber(value));
        const said = status === "ok" ? [] : [[`status:${code}`, status] as const];
        return [[`value:${code}`, number] as const, ...said];
      });
      return Object.fromEntries<string | number | null>(entries);
    }),
  };
}
