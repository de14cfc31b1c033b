import type { RankedArea } from "../derive/ranking.ts";
import type { Markup } from "../markup/html.ts";
import type { Indicator } from "../model/indicator.ts";
import type { MapClasses } from "./map-classes.ts";
import { classLegend } from "../charts/class-legend.ts";
import { trusted } from "../markup/html.ts";
import { mapClass } from "../scales/legend.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { formatValue } from "./format-value.ts";

/** What the legend of a classed map is drawn from. */
export interface MapLegendRequest {
  /** That of the figure. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly ranked: readonly Pick<RankedArea, "value" | "status">[];
  readonly classes: Pick<MapClasses, "breaks" | "centre" | "legend" | "benchmark">;
}

/** Draws the legend of a classed map; none where no area has a value. */
export function mapLegend(
  context: AtlasContext,
  { id, indicator, ranked, classes }: MapLegendRequest,
): Markup | null {
  const { breaks, centre, legend, benchmark } = classes;
  if (legend.rows.length === 0) return null;
  const values = ranked.flatMap((item) =>
    item.value === null ? [] : [{ value: item.value, className: mapClass(item, breaks, centre) }],
  );
  const { markup } = classLegend({
    id: `${id}-legend`,
    title: say(context, "legend.title", { title: textOf(context, indicator.title) }),
    classes: legend.rows,
    values,
    benchmark,
    format: (value) => formatValue(context, indicator, value),
    formatCount: (count) => formatCount(context, count),
    mirrored: context.locale.direction === "rtl",
  });
  return trusted(markup);
}
