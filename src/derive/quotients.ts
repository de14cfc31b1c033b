import type { Area } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import { changeSince, type Indicator } from "../model/indicator.ts";
import {
  derivedObservation,
  observationKey,
  type PublishedObservation,
} from "../model/observation.ts";
import { comparePeriods } from "../model/period.ts";
import { isValued, type Status } from "../model/status.ts";
import { propagateStatus } from "../stats/propagate-status.ts";
import { ratio } from "../stats/ratio.ts";
import { trendChange } from "../stats/trend-change.ts";

type ByKey = ReadonlyMap<string, PublishedObservation>;

/**
 * Adds the indicators that are computed at every area alike: "quotient" (numerator / denominator ×
 * multiplier) and "change-since-<period>" (of the numerator, in per cent, for every later period).
 * A larger area whose own counts are missing is left to the ratio of sums of its parts.
 */
export function quotients(atlas: Atlas): readonly PublishedObservation[] {
  const { areas, indicators, observations } = atlas;
  const byKey = new Map(observations.map((item) => [observationKey(item), item]));
  const areaByCode = new Map(areas.map((area) => [area.code, area]));
  const added = indicators.flatMap((indicator) => {
    const tops = observations.filter((item) => item.indicator === indicator.numerator);
    const since = changeSince(indicator);
    if (since !== null) {
      const later = tops.filter((item) => comparePeriods(item.period, since) > 0);
      return later.map((item) => change({ indicator, item, since, byKey }));
    }
    if (indicator.derived !== "quotient") return [];
    return tops.map((item) =>
      quotient({ indicator, item, byKey, area: areaByCode.get(item.area) }),
    );
  });
  const isLeftToParts = leftToParts(atlas);
  const fresh = added.filter((item) => !byKey.has(observationKey(item)) && !isLeftToParts(item));
  return [...observations, ...fresh];
}

function leftToParts({ areas, indicators }: Atlas): (item: PublishedObservation) => boolean {
  const ratios = indicators.filter(({ aggregate }) => aggregate === "ratio-of-sums");
  const codes = new Set(ratios.map(({ code }) => code));
  const members = areas.filter(({ role }) => role === "member");
  const parents = new Set(members.map(({ parent }) => parent));
  const whole = new Set(
    members.filter(({ code, complete }) => complete && parents.has(code)).map(({ code }) => code),
  );
  return ({ status, indicator, area }) =>
    status === "missing" && codes.has(indicator) && whole.has(area);
}

interface QuotientRequest {
  readonly indicator: Indicator;
  readonly item: PublishedObservation;
  readonly byKey: ByKey;
  readonly area: Area | undefined;
}

function quotient({ indicator, item, byKey, area }: QuotientRequest): PublishedObservation {
  const { denominator: bottom, multiplier, kind } = indicator;
  const known = byKey.get(observationKey({ ...item, indicator: bottom ?? "" }));
  const size = area?.areaKm2 ?? null;
  const bottomStatus = known?.status ?? "missing";
  const denominator = bottom === "area_km2" ? size : (known?.value ?? null);
  const bottomOk: Status = denominator === null ? "missing" : "ok";
  const status = propagateStatus([item.status, bottom === "area_km2" ? bottomOk : bottomStatus]);
  const result = ratio({ numerator: item.value, denominator, multiplier, kind });
  const isRead = isValued(status);
  return derivedObservation(
    {
      ...item,
      indicator: indicator.code,
      value: isRead ? result.value : null,
      status: isRead && result.value === null ? "undefined" : status,
      numerator: isRead ? item.value : null,
      denominator: isRead ? denominator : null,
      lower: null,
      upper: null,
      provisional: item.provisional || known?.provisional === true,
      note: "",
    },
    known === undefined ? [item] : [item, known],
  );
}

interface ChangeRequest {
  readonly indicator: Indicator;
  readonly item: PublishedObservation;
  readonly since: string;
  readonly byKey: ByKey;
}

function change({ indicator, item, since, byKey }: ChangeRequest): PublishedObservation {
  const first = byKey.get(observationKey({ ...item, period: since }));
  const status = propagateStatus([item.status, first?.status ?? "missing"]);
  const isRead = isValued(status) && item.value !== null && first?.value != null;
  const before = first?.value ?? null;
  const value = isRead ? trendChange({ before, after: item.value, unit: "" }).relative : null;
  return derivedObservation(
    {
      ...item,
      indicator: indicator.code,
      value,
      status: isRead && value === null ? "undefined" : status,
      numerator: null,
      denominator: null,
      lower: null,
      upper: null,
      provisional: item.provisional || first?.provisional === true,
      note: "",
    },
    first === undefined ? [item] : [item, first],
  );
}
