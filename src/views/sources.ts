import type { LevelId } from "../model/area.ts";
import type { Link } from "./shell.ts";
import { periodsOf } from "../derive/lookup.ts";
import { boundaryCredit } from "../figures/boundary-credit.ts";
import { hrefOf, languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";

export interface SourceEntry {
  readonly source: string;
  readonly sourceHref: string | null;
  readonly indicators: readonly Link[];
}

/** Lists the sources of a level's indicators, each with what comes from it, and the boundaries'. */
export function sourcesOf(context: AtlasContext, level: LevelId): readonly SourceEntry[] {
  const { lookup } = context;
  const shown = lookup.atlas.indicators.filter(
    ({ code }) => periodsOf(lookup, code, level).length > 0,
  );
  const groups = Map.groupBy(shown, (indicator) => textOf(context, indicator.source));
  const entries = [...groups].map(([source, indicators]) => ({
    source,
    sourceHref: indicators.find(({ sourceUrl }) => sourceUrl !== null)?.sourceUrl ?? null,
    indicators: indicators.map((indicator) => ({
      label: textOf(context, indicator.title),
      href: hrefOf(context, address.indicator(languageOf(context), indicator.code)),
    })),
  }));
  const credit = boundaryCredit(context, level);
  if (credit === "") return entries;
  return [...entries, { source: credit, sourceHref: null, indicators: [] }];
}
