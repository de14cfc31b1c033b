import type { LevelId } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { membersOf, observationOf, type AtlasLookup } from "./lookup.ts";
import { rememberedBy } from "./remembered.ts";

/** Which values of a level are asked for. */
export interface LevelRequest {
  readonly indicator: IndicatorCode;
  readonly level: LevelId;
  readonly period: Period;
}

/** Lists the values that the members of a level have for an indicator, in order of their codes. */
export const levelValues = rememberedBy(
  ({ indicator, level, period }: LevelRequest) => `${indicator}|${level}|${period}`,
  (lookup: AtlasLookup, { indicator, level, period }): readonly number[] =>
    membersOf(lookup, level).flatMap(
      ({ code }) => observationOf(lookup, { indicator, area: code, period })?.value ?? [],
    ),
);
