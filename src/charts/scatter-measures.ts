/** One area: what it measures along both axes. `className` fills its mark. */
export interface ScatterPoint {
  readonly code: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly className: string;
  /** Drawn as the lozenge of "this area", in front, and named before all others. */
  readonly isAccent?: boolean;
}

/** A line across the chart at a value with a meaning: the benchmark, the median, a class bound. */
export interface ScatterDivide {
  readonly value: number;
  readonly label: string;
}

/** Names of the four corners; an empty one is not written. */
export interface ScatterQuadrants {
  readonly highLeft: string;
  readonly highRight: string;
  readonly lowLeft: string;
  readonly lowRight: string;
}

/** Words and labels come ready to be read; points with a value missing are left out by the caller. */
export interface ScatterMeasures {
  readonly points: readonly ScatterPoint[];
  /** What is measured across and upward, with the unit. */
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xFormat: (value: number) => string;
  readonly yFormat: (value: number) => string;
  readonly xDivides: readonly ScatterDivide[];
  readonly yDivides: readonly ScatterDivide[];
  /** Only where each axis has one dividing line. */
  readonly quadrants: ScatterQuadrants | null;
  readonly widthPx: number;
  readonly heightPx: number;
}
