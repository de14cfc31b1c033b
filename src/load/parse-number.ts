import type { Finding } from "../model/problem.ts";
import { quoted } from "../model/visible-text.ts";

type Decimal = "." | ",";

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const WITH_COMMA = /^[+-]?(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:[.,'’\s]\d{3})+(?:[.,]\d+)?$/u;
const MINUS_SIGNS = /^[\u2212\u2013\u2010\u2011]/u;
const MISSING_MARKS = /^(?:[-–—.…:*/]+|n\/?[ad]\.?|n\.[ad]\.|null|nan|na|none|missing|c)$/iu;

/** A number that was read, or what is wrong with the text. */
export type ParsedNumber = number | Finding;

/**
 * Reads a number with the declared decimal mark. Thousands separators, the other decimal mark, units
 * and words are findings: nothing is guessed, and an empty text is the caller's business.
 */
export function parseNumber(text: string, decimal: Decimal): ParsedNumber {
  const form = decimal === "." ? PLAIN : WITH_COMMA;
  const digits = decimal === "." ? text : text.replace(",", ".");
  const number = form.test(text) ? Number(digits) : NaN;
  return Number.isFinite(number) ? number : notNumber(text, decimal);
}

function notNumber(text: string, decimal: Decimal): Finding {
  const expected = `a number with a decimal ${decimal === "." ? "point" : "comma"}`;
  return { found: `${quoted(text)} is not a number`, ...reason(text, decimal), expected };
}

function reason(text: string, decimal: Decimal): { found?: string; remedy: string } {
  const other = decimal === "." ? "," : ".";
  const otherForm = decimal === "." ? WITH_COMMA : PLAIN;
  if (MISSING_MARKS.test(text)) {
    return { remedy: "Leave the cell empty and write the reason in the column status." };
  }
  if (GROUPED.test(text)) {
    const found = `${quoted(text)} has a thousands separator${otherForm.test(text) ? ` or a decimal "${other}"` : ""}`;
    return { found, remedy: groupedRemedy(text, decimal, other) };
  }
  if (text.includes(other) && otherForm.test(text)) {
    const found = `${quoted(text)} has a decimal ${other === "," ? "comma" : "point"}`;
    const rewritten = text.replace(other, decimal);
    return {
      found,
      remedy: `Write ${rewritten}, or declare decimal: "${other}" for this file in atlas.yaml.`,
    };
  }
  if (MINUS_SIGNS.test(text)) return { remedy: "Write the minus as a hyphen (-)." };
  return { remedy: "Write digits only; units and words belong in other columns." };
}

function groupedRemedy(text: string, decimal: Decimal, other: string): string {
  const digits = text.replace(/['’\s]/gu, "");
  const marks = digits.replace(/[^.,]/g, "");
  const isAmbiguous = marks.length === 1 && marks === other;
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const hasFraction = new Set(marks).size > 1 || (marks.length === 1 && digits.length - last !== 4);
  const whole = digits.replace(/[.,]/g, "");
  const fraction = `${digits.slice(0, last).replace(/[.,]/g, "")}${decimal}${digits.slice(last + 1)}`;
  if (isAmbiguous && !hasFraction) return `Write ${whole} or ${fraction}, whichever is meant.`;
  return `Write ${hasFraction ? fraction : whole}.`;
}
