import type { BarChartOptions } from "../../src/charts/bar-chart.ts";
import type { ClassLegendOptions } from "../../src/charts/class-legend.ts";
import type { StripOptions } from "../../src/charts/strip.ts";
import type { TrendChartOptions, TrendSeries } from "../../src/charts/trend-chart.ts";

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];

/** Writes a value as the tests' atlas does: one decimal and a true minus. */
export function format(value: number): string {
  return value.toFixed(1).replace("-", "\u2212");
}

/** Makes a course of one value a year from 2018 on. */
export function course(name: string, values: readonly (number | null)[]): TrendSeries {
  return { name, points: values.map((value, i) => ({ x: 2018 + i, value })) };
}

/** A trend of four areas: one is the accent, one breaks off, two end close together. */
export function sampleTrend(changes: Partial<TrendChartOptions> = {}): TrendChartOptions {
  return {
    id: "trend",
    title: "Births became fewer",
    description: "Births per 1000 inhabitants, 2018 to 2023",
    series: [
      { ...course("Ηράκλειο", [8.1, 7.9, 7.2, null, 6.9, 6.8]), isAccent: true },
      course("Ελλάδα", [8, 7.8, 7.9, 7.9, 7.2, 6.9]),
      course("Δήμος Αρχανών - Αστερουσίων", [9.4, 9.1, null, 8.6, null, null]),
      course("Κρήτη", [8.6, 8.4, 7.9, 7.7, 7.1, 7]),
    ],
    ticks: YEARS.map((x) => ({ x, label: String(x) })),
    format,
    widthPx: 720,
    heightPx: 360,
    ...changes,
  };
}

/** Makes a bar whose label is its value, or the reason why it has none. */
export function bar(name: string, value: number | null, label = "withheld") {
  const className = value !== null && value < 0 ? "d2" : "d5";
  return { name, value, label: value === null ? label : format(value), className };
}

/** A ranking with values on both sides of zero, a zero, a missing value and a benchmark. */
export function sampleBars(changes: Partial<BarChartOptions> = {}): BarChartOptions {
  return {
    id: "bars",
    title: "Most areas lost inhabitants",
    description: "Change of population, 2011 to 2021",
    bars: [
      bar("Sfakia", 5.5),
      bar("Chania", 0),
      bar("Archanes - Asterousia", -5.2),
      bar("Viannos", -22.5),
      bar("Gavdos", null),
    ],
    benchmark: { value: -0.9, label: "Crete −0.9" },
    widthPx: 720,
    ...changes,
  };
}

/** The same kind of ranking on a right-to-left page. */
export function hebrewBars(): BarChartOptions {
  return sampleBars({
    title: "שינוי באוכלוסייה",
    description: "שינוי באחוזים, 2011 עד 2021",
    bars: [
      bar("קטמון", 18.4),
      bar("רמות אלון", 12.3),
      bar("בית הכרם", -5.1),
      bar("Mea Shearim", -9.7),
      bar("גבעת משואה", null, "חסוי"),
    ],
    benchmark: { value: 2, label: "ירושלים 2.0" },
    mirrored: true,
  });
}

/** An area among five, with its interval and a benchmark. */
export function sampleStrip(changes: Partial<StripOptions> = {}): StripOptions {
  return {
    id: "strip",
    title: "Suzzara lies third of five",
    values: [10, 12, 15, 18, 30],
    value: 15,
    interval: [13, 17],
    benchmark: 16,
    minLabel: "10.0",
    maxLabel: "30.0",
    ...changes,
  };
}

/** Five areas in three classes. */
export function sampleLegend(changes: Partial<ClassLegendOptions> = {}): ClassLegendOptions {
  return {
    id: "legend",
    title: "Classes",
    classes: [
      { className: "q1", from: 0, to: 10 },
      { className: "q3", from: 10, to: 20 },
      { className: "q5", from: 20, to: 40 },
    ],
    values: [
      { value: 0, className: "q1" },
      { value: 10, className: "q1" },
      { value: 10.1, className: "q3" },
      { value: 20, className: "q3" },
      { value: 40, className: "q5" },
    ],
    benchmark: { value: 14, label: "Zone 14.0" },
    format,
    formatCount: String,
    ...changes,
  };
}
