import type { Language } from "../model/language.ts";
import { canon } from "../stats/canon.ts";
import { languageTag } from "./language-tag.ts";

/** How a number is written. */
export interface NumberStyle {
  readonly language: Language;
  readonly decimals: number;
  /** "always" puts a plus before what is above zero, for changes. */
  readonly sign?: "negative" | "always";
}

const formats = new Map<string, Intl.NumberFormat>();
const styledFormats = new Map<string, Intl.NumberFormat>();

/**
 * Writes a number for readers (method.md 12): grouped, rounded half away from zero, with a true
 * minus and never a negative zero. Refuses what is not a number: a missing value has words, not
 * digits.
 *
 *     formatNumber(1234.5, { language: "it", decimals: 1 })
 *     // "1.234,5"
 */
export function formatNumber(value: number, style: NumberStyle): string {
  return printed(styledFormat(style, "decimal"), value);
}

/** Writes a proportion (0 to 1) as a percentage, with a space before the sign where it is usual. */
export function formatPercent(proportion: number, style: NumberStyle): string {
  return printed(styledFormat(style, "percent"), proportion);
}

/** Writes a number by an Intl locale tag; the vectors of method.md name tags, pages name languages. */
export function formatTagged(
  tag: string,
  value: number,
  options: Intl.NumberFormatOptions,
): string {
  return printed(numberFormat(tag, options), value);
}

/** The options that all numbers share. */
export function digits({
  decimals,
  sign = "negative",
}: Omit<NumberStyle, "language">): Intl.NumberFormatOptions {
  return {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: "halfExpand",
    signDisplay: sign === "always" ? "exceptZero" : "negative",
    useGrouping: "always",
  };
}

/** Marks of direction, and the hyphen that stands for a minus. */
const UNPRINTED = /[\u200e\u200f\u061c-]/g;

function printed(format: Intl.NumberFormat, value: number): string {
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`);
  return format
    .format(canon(value))
    .replace(UNPRINTED, (character) => (character === "-" ? "\u2212" : ""));
}

function styledFormat(numberStyle: NumberStyle, style: "decimal" | "percent"): Intl.NumberFormat {
  const { language, decimals, sign = "negative" } = numberStyle;
  const key = `${language}|${decimals}|${sign}|${style}`;
  const known = styledFormats.get(key);
  if (known !== undefined) return known;
  const format = numberFormat(languageTag(language), { ...digits(numberStyle), style });
  styledFormats.set(key, format);
  return format;
}

function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = tag + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(tag, options);
  formats.set(key, format);
  return format;
}

const percentGaps = new Map<Language, string>();

/** Gives what stands between a number and the per cent sign: a no-break space, or nothing. */
export function percentGap(language: Language): string {
  const known = percentGaps.get(language);
  if (known !== undefined) return known;
  const zero = numberFormat(languageTag(language), { style: "percent" }).format(0);
  const gap = /[\u00a0\u202f]/.exec(zero)?.[0] ?? "";
  percentGaps.set(language, gap);
  return gap;
}
