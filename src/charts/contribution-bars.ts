import type { Markup } from "../markup/html.ts";
import { barChart } from "./bar-chart.ts";

/** What one domain adds to the score of an area; `share` is its part of the whole, 0 to 1. */
export interface Contribution {
  readonly label: string;
  /** Null where the domain has no score here; `reason` says why. */
  readonly value: number | null;
  readonly share: number | null;
  readonly benchmark: number | null;
  readonly reason?: string;
}

/** Words and formats come ready; contributions are in the order in which they are to be read. */
export interface ContributionBarsOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly domains: readonly Contribution[];
  readonly areaLabel: string;
  /** Names the uprights; empty where nothing is compared. */
  readonly benchmarkLabel: string;
  readonly format: (value: number) => string;
  readonly shareFormat: (share: number) => string;
  readonly widthPx: number;
  readonly mirrored?: boolean;
}

const CLASS = "q4";
const UPRIGHT = { className: "n-mean", shape: "upright" } as const;

/**
 * Draws what each domain adds to the score of one area, as bars from one zero line with the value
 * and its share at the end; an upright on each bar is what the domain adds where it is compared.
 */
export function contributionBars(options: ContributionBarsOptions): Markup {
  const { domains, areaLabel, benchmarkLabel, format, shareFormat, ...frame } = options;
  return barChart({
    ...frame,
    bars: domains.map(({ label, value, share, benchmark, reason = "" }) => {
      const part = share === null ? "" : ` (${shareFormat(share)})`;
      const text = value === null ? reason : `${format(value)}${part}`;
      return { name: label, value, label: text, className: CLASS, mark: benchmark };
    }),
    key: [
      { label: areaLabel, className: CLASS, shape: "square" },
      ...(benchmarkLabel === "" ? [] : [{ ...UPRIGHT, label: benchmarkLabel }]),
    ],
    benchmark: null,
  });
}
