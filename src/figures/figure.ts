import type { Markup } from "../markup/html.ts";
import type { AreaCode } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Status } from "../model/status.ts";
import type { FigureKind } from "./figure-spec.ts";
import type { FigureSwitches } from "./figure-switches.ts";

/** A cell of the table behind a figure: what readers see, and the number for machines. */
export interface TableCell {
  readonly text: string;
  readonly value: number | string | null;
  /** That of the observation, where the cell shows one. */
  readonly status?: Status | undefined;
  readonly provisional?: boolean | undefined;
  /** True where it was invented, in a table whose numbers are not all of one indicator. */
  readonly illustrative?: boolean | undefined;
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly isNumber: boolean;
}

/** The table behind a figure: as many cells a row as columns, the first being the row's heading. */
export interface FigureTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface Swatch {
  readonly className: string;
  readonly label: string;
  readonly count: string;
}

/** What a number on a map stands for. */
export interface NumberedItem {
  readonly area?: AreaCode;
  readonly number: string;
  readonly name: string;
  readonly value: string;
  /** On which of the drawings the number stands; on both where this is left out. */
  readonly isWide?: boolean;
  readonly isNarrow?: boolean;
}

/** A picture with all that lets it stand alone: what it shows, in words, in numbers, and from where. */
export interface Figure {
  /** Stable: part of the addresses of its files. */
  readonly id: string;
  /** Maps and charts are numbered apart. */
  readonly form: "map" | "chart";
  readonly kind: FigureKind;
  /** From whose numbers it is drawn; the first gives the licence. */
  readonly indicators: readonly IndicatorCode[];
  /** The finding as a sentence. */
  readonly title: string;
  /** Measure, unit, period. */
  readonly subtitle: string;
  /** The text alternative with the extremes. */
  readonly description: string;
  /** Drawn for a full sheet and for a phone. */
  readonly wide: Markup;
  readonly narrow: Markup;
  /** A legend that stands above the picture, where there is one. */
  readonly legend: Markup | null;
  readonly swatches: readonly Swatch[];
  /** Names and values of the areas that carry a number instead, by number. */
  readonly numberedList?: readonly NumberedItem[];
  /** Other classes and periods of the same map; null or left out where there are none. */
  readonly switches?: FigureSwitches | null;
  readonly table: FigureTable;
  readonly notes: readonly string[];
  readonly source: string;
  /** The name of the source alone, where no indicator has it. */
  readonly sourceName?: string;
  readonly isIllustrative: boolean;
}
