/** One step: expected, recognised, served. `note` stands small under the label (its base). */
export interface FunnelStage {
  readonly label: string;
  readonly note: string;
  readonly value: number | null;
  /** The value ready to be read, or the reason why there is none. */
  readonly valueLabel: string;
}

/** What is lost between two steps, in people; empty where nothing is or it is not known. */
export interface FunnelLoss {
  readonly name: string;
  readonly text: string;
}

/** The funnel of one area: a loss stands between two stages, so there is one fewer of them. */
export interface AreaFunnel {
  /** Empty where the chart is of one area only. */
  readonly name: string;
  readonly stages: readonly FunnelStage[];
  readonly losses: readonly (FunnelLoss | null)[];
}
