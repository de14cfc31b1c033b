import type { AtlasContext } from "../figures/context.ts";
import type { AreaCode } from "../model/area.ts";
import type { Period } from "../model/period.ts";
import { areaOf, levelOf, type AtlasLookup } from "../derive/lookup.ts";
import { remembered } from "../derive/remembered.ts";
import { textOf } from "../figures/context.ts";
import { parsePeriod } from "../model/period.ts";

/** Names areas and all that they lie in, each once; of areas of one name the level is said. */
export function areaLabels(context: AtlasContext, codes: readonly AreaCode[]): readonly string[] {
  return [...new Set(codes.flatMap((code) => withParents(context.lookup, code)))].map((code) => {
    const { name, level } = areaOf(context.lookup, code);
    const label = textOf(context, name);
    if ((countsOfNames(context).get(label) ?? 0) < 2) return label;
    return `${label} (${textOf(context, levelOf(context.lookup, level).name)})`;
  });
}

/** Names the domains of indicators, each once. */
export function domainLabels(
  context: AtlasContext,
  indicators: readonly string[],
): readonly string[] {
  const { atlas, indicatorByCode } = context.lookup;
  const ids = new Set(indicators.map((code) => indicatorByCode.get(code)?.domain));
  return atlas.config.domains
    .filter(({ id }) => ids.has(id))
    .map(({ title }) => textOf(context, title));
}

/** Lists the years in which periods end, the latest first. */
export function yearLabels(periods: readonly Period[]): readonly string[] {
  const years = periods.flatMap((period) => parsePeriod(period)?.lastYear ?? []);
  return [...new Set(years)].toSorted((a, b) => b - a).map(String);
}

function withParents({ areaByCode }: AtlasLookup, code: AreaCode): readonly AreaCode[] {
  const chain: AreaCode[] = [];
  let area = areaByCode.get(code);
  while (area !== undefined) {
    chain.push(area.code);
    area = areaByCode.get(area.parent ?? "");
  }
  return chain;
}

const countsOfNames = remembered((context: AtlasContext): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { name } of context.lookup.atlas.areas) {
    const label = textOf(context, name);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
});
