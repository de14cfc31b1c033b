import type { Area } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Foreseen, Known } from "./foreseen-observation.ts";
import { observationKey } from "../model/observation.ts";
import { derivedAt } from "./foreseen-observation.ts";

/** Foresees the counts of larger areas, level by level from below, where all parts are known. */
export function foreseenSums(
  atlas: Atlas<Observation>,
  known: Known,
  codes: ReadonlySet<IndicatorCode | null>,
): Foreseen[] {
  const { areas, config, indicators } = atlas;
  const summed = new Set(
    indicators.filter((one) => one.aggregate === "sum" && codes.has(one.code)).map((i) => i.code),
  );
  if (summed.size === 0) return [];
  const members = areas.filter(({ role }) => role === "member");
  const childrenOf = Map.groupBy(members, ({ parent }) => parent ?? "");
  const all = new Map([...known].filter(([, { indicator }]) => summed.has(indicator)));
  const levels = config.levels.map(({ id }) => id).toReversed();
  return levels.slice(1).flatMap((level) => {
    const byArea = Map.groupBy(all.values(), ({ area }) => area);
    const found = members
      .filter((area) => area.level === level && area.complete)
      .flatMap((area) => {
        const children = childrenOf.get(area.code) ?? [];
        const items = children.flatMap(({ code }) => byArea.get(code) ?? []);
        return sumsOf(area, { children, items, known: all });
      });
    for (const { observation } of found) all.set(observationKey(observation), observation);
    return found;
  });
}

interface Children {
  readonly children: readonly Area[];
  /** All that is known of the children. */
  readonly items: readonly Observation[];
  readonly known: Known;
}

function sumsOf(area: Area, { children, items, known }: Children): Foreseen[] {
  const places = new Map(items.map((item) => [observationKey({ ...item, area: area.code }), item]));
  return [...places].flatMap(([key, item]) => {
    const parts = children
      .map(({ code }) => known.get(observationKey({ ...item, area: code })))
      .filter((part) => part?.status !== "not-applicable");
    const delivered = parts.flatMap((part) => part ?? []);
    const values = delivered.flatMap(({ value }) => value ?? []);
    if (known.has(key) || values.length === 0 || values.length < parts.length) return [];
    const value = values.reduce((sum, part) => sum + part, 0);
    const observation = derivedAt({ ...item, area: area.code }, item.indicator, value);
    return [{ observation, parts: delivered, kind: "sum" }];
  });
}
