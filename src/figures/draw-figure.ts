import type { AtlasContext } from "./context.ts";
import type { FigureKind, SpecOf } from "./figure-spec.ts";
import type { Figure } from "./figure.ts";
import { differenceFigure } from "./difference-figure.ts";
import { dorlingFigure } from "./dorling-figure.ts";
import { indexDomainMapFigure, indexMapFigure } from "./index-map-figure.ts";
import { lorenzFigure } from "./lorenz-figure.ts";
import { mapFigure } from "./map-figure.ts";
import { needSupplyMapFigure } from "./need-supply-map-figure.ts";
import { needSupplyScatterFigure } from "./need-supply-scatter-figure.ts";
import { planResourcesFigure } from "./plan-resources-figure.ts";
import { planTimelineFigure } from "./plan-timeline-figure.ts";
import { pyramidFigure } from "./pyramid-figure.ts";
import { rangeFigure } from "./range-figure.ts";
import { rankingFigure } from "./ranking-figure.ts";
import { scatterFigure } from "./scatter-figure.ts";
import { servicesMapFigure } from "./services-map-figure.ts";
import { smallMultiplesFigure } from "./small-multiples-figure.ts";
import { takeUpFunnelFigure } from "./take-up-funnel-figure.ts";
import { tilesFigure } from "./tiles-figure.ts";
import { trendFigure } from "./trend-figure.ts";

const DRAW: {
  readonly [K in FigureKind]: (context: AtlasContext, spec: SpecOf<K>) => Figure;
} = {
  map: mapFigure,
  difference: differenceFigure,
  "small-multiples": smallMultiplesFigure,
  "map-dorling": dorlingFigure,
  "map-tiles": tilesFigure,
  trend: trendFigure,
  ranking: rankingFigure,
  range: rangeFigure,
  lorenz: lorenzFigure,
  scatter: scatterFigure,
  pyramid: pyramidFigure,
  "plan-timeline": planTimelineFigure,
  "plan-resources": planResourcesFigure,
  "services-map": servicesMapFigure,
  "index-map": indexMapFigure,
  "index-domain-map": indexDomainMapFigure,
  "need-supply-map": needSupplyMapFigure,
  "need-supply-scatter": needSupplyScatterFigure,
  "take-up-funnel": takeUpFunnelFigure,
};

/** Draws a figure with all that belongs to it. */
export function drawFigure<K extends FigureKind>(context: AtlasContext, spec: SpecOf<K>): Figure {
  return DRAW[spec.kind](context, spec);
}
