import type { ClassBreaks } from "../../../src/stats/class-breaks.ts";
import type { LegendBound } from "../../../src/stats/legend-bounds.ts";
import type { MethodTable } from "../method.ts";
import { classOf } from "../../../src/stats/class-breaks.ts";
import { divergingBreaks } from "../../../src/stats/diverging-breaks.ts";
import { equalInterval } from "../../../src/stats/equal-interval.ts";
import {
  goodnessOfVarianceFit,
  squaresWithinClasses,
} from "../../../src/stats/goodness-of-variance-fit.ts";
import { headTailBreaks } from "../../../src/stats/head-tail-breaks.ts";
import { histogram } from "../../../src/stats/histogram.ts";
import { legendBounds } from "../../../src/stats/legend-bounds.ts";
import { manualBreaks } from "../../../src/stats/manual-breaks.ts";
import { naturalBreaks } from "../../../src/stats/natural-breaks.ts";
import { prettyBreaks } from "../../../src/stats/pretty-breaks.ts";
import { quantileBreaks } from "../../../src/stats/quantile-breaks.ts";
import { roundBreaks } from "../../../src/stats/round-breaks.ts";
import { roundHalfAway } from "../../../src/stats/round-half-away.ts";
import { stdMeanBreaks } from "../../../src/stats/std-mean-breaks.ts";

/** The methods of section 10 and the numbers of a legend (section 19.4). */
export const classesMethods: MethodTable = {
  "classes.equalInterval": ({ values, k }) => classified(values, equalInterval(values, k)),
  "classes.quantile": ({ values, k }) => classified(values, quantileBreaks(values, k)),
  "classes.fisherJenks": ({ values, k }) => {
    const upper = naturalBreaks(values, k);
    return {
      ...classified(values, upper),
      ssd: squaresWithinClasses(values, upper),
      gvf: goodnessOfVarianceFit(values, upper),
    };
  },
  "classes.stdMean": ({ values, multiples }) =>
    classified(values, stdMeanBreaks(values, multiples)),
  "classes.headTail": ({ values, headLimit }) =>
    classified(values, headTailBreaks(values, { headLimit })),
  "classes.pretty": ({ values, k }) => classified(values, prettyBreaks(values, k)),
  "classes.manual": ({ values, breaks }) => classified(values, manualBreaks(values, breaks)),
  "classes.diverging": ({ values, centre, perSide }) =>
    classified(values, divergingBreaks(values, centre, perSide)),
  "classes.gvf": ({ values, upper }) => goodnessOfVarianceFit(values, upper),
  "legend.roundBreaks": ({ values, upper, decimals }) => ({
    ...classified(values, roundBreaks(upper, decimals)),
    wrong: classified(values, upper).classes,
  }),
  "legend.histogram": ({ values, upper, bins }) => histogram(values, breaksOf(upper), bins),
  "legend.labels": ({ min, upper, decimals }) =>
    legendBounds({ upper, minimum: min }).map((bound) => label(bound, decimals)),
};

function breaksOf(upper: readonly number[]): ClassBreaks {
  return { scheme: "manual", upper, minimum: upper[0] ?? 0 };
}

function classified(values: readonly number[], upper: readonly number[]) {
  return { upper, classes: values.map((value) => classOf(breaksOf(upper), value)) };
}

function label({ from, to, includesFrom, isSingle }: LegendBound, decimals: number): string {
  const printed = (value: number) => roundHalfAway(value, decimals).toFixed(decimals);
  if (isSingle) return printed(to);
  return `${includesFrom ? "" : "> "}${printed(from)} – ${printed(to)}`;
}
