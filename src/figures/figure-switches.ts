import type { Scheme } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";

/** A class in the legend of a way to divide a map. */
export interface SwitchRow {
  readonly className: string;
  readonly from: number;
  readonly to: number;
  /** From where to where, ready to be read. */
  readonly label: string;
  readonly count: number;
}

/** A map divided into classes by one scheme. */
export interface SchemeSwitch {
  readonly scheme: Scheme;
  readonly label: string;
  /** From low to high. */
  readonly rows: readonly SwitchRow[];
  /**
   * One character an area, in the order in which a keyboard walks through them: the place of its
   * class among the rows, counted from 0; "n" is no data, "s" withheld.
   */
  readonly classByArea: string;
}

/** The same map at one period, in the classes of the first scheme. */
export interface PeriodSwitch {
  readonly period: Period;
  readonly label: string;
  readonly classByArea: string;
  /** Areas a row of the first scheme. */
  readonly counts: readonly number[];
  /** Name and value of every area as one text, in the order of `classByArea`. */
  readonly texts: readonly string[];
}

/** The other ways to see a map, for a script that repaints it. */
export interface FigureSwitches {
  /** The first is the one that is drawn. */
  readonly schemes: readonly SchemeSwitch[];
  /** Oldest first, the drawn one included; empty where there is no other. */
  readonly periods: readonly PeriodSwitch[];
}
