import type { AtlasConfig } from "./atlas-config.ts";
import type { Indicator, IndicatorCode } from "./indicator.ts";

/**
 * Lists an indicator and all that it is computed from. A need that is counted at the doors of services
 * is high where the services are, so that it cannot be held against them.
 */
export function inputsOf(
  code: IndicatorCode,
  indicatorByCode: ReadonlyMap<IndicatorCode, Indicator>,
): ReadonlySet<IndicatorCode> {
  const found = new Set<IndicatorCode>();
  const queue = [code];
  for (const next of queue) {
    const indicator = indicatorByCode.get(next);
    if (indicator === undefined || found.has(next)) continue;
    found.add(next);
    const implied = /^(?:numerator|denominator)-of:(.+)$/.exec(indicator.derived ?? "")?.[1];
    queue.push(
      ...[indicator.numerator, indicator.denominator, implied].flatMap((part) => part ?? []),
    );
  }
  found.add(code);
  return found;
}

/** Lists the indicators that count people at the doors of services: recognised or served. */
export function serviceUseCodes({ takeUp }: Pick<AtlasConfig, "takeUp">): ReadonlySet<string> {
  return new Set(takeUp.flatMap(({ recognised, served }) => [recognised, served]));
}
