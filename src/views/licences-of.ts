import type { AtlasContext } from "../figures/context.ts";
import type { Figure } from "../figures/figure.ts";
import { indicatorOf } from "../derive/lookup.ts";

/** Lists under which licences a figure may be used: those of its numbers, else the publisher's. */
export function licencesOf(context: AtlasContext, { indicators }: Figure): readonly string[] {
  const { lookup } = context;
  const { licence } = lookup.atlas.config.publisher;
  const own = indicators.map((code) => indicatorOf(lookup, code).licence ?? licence);
  return [...new Set(own.length > 0 ? own : [licence])];
}
