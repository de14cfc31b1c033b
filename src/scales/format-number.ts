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

/**
 * Writes a number for readers (method.md 12): grouped, rounded half away from zero, with a true
 * minus and never a negative zero. Refuses what is not a number: a missing value has words, not
 * digits.
 *
 *     formatNumber(1234.5, { language: "it", decimals: 1 })
 *     // "1.234,5"
 */
export function formatNumber(value: number, { language, ...style }: NumberStyle): string {
  return formatTagged(languageTag(language), value, digits(style));
}

/** Writes a proportion (0 to 1) as a percentage, with a space before the sign where it is usual. */
export function formatPercent(proportion: number, { language, ...style }: NumberStyle): string {
  return formatTagged(languageTag(language), proportion, { ...digits(style), style: "percent" });
}

/** Writes a number by an Intl locale tag; the vectors of method.md name tags, pages name languages. */
export function formatTagged(
  tag: string,
  value: number,
  options: Intl.NumberFormatOptions,
): string {
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`);
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

function printed(format: Intl.NumberFormat, value: number): string {
  return format
    .format(canon(value))
    .replaceAll("\u200e", "")
    .replaceAll("\u200f", "")
    .replaceAll("\u061c", "")
    .replaceAll("-", "\u2212");
}

function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = tag + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(tag, options);
  formats.set(key, format);
  return format;
}

/** Gives what stands between a number and the per cent sign: a no-break space, or nothing. */
export function percentGap(language: Language): string {
  const zero = numberFormat(languageTag(language), { style: "percent" }).format(0);
  return /[\u00a0\u202f]/.exec(zero)?.[0] ?? "";
}
