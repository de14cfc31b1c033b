import type { AttributeKind, DirectiveRule } from "../model/directive.ts";
import type { Finding } from "../model/problem.ts";
import type { AtlasRegisters } from "./atlas-registers.ts";
import type { Register } from "./register.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { parsePeriod } from "../model/period.ts";
import { quoted, trimmed } from "../model/visible-text.ts";
import { isInCalendar } from "./real-day.ts";

/** The attributes of one directive as they were written. */
export type Attributes = ReadonlyMap<string, string>;

/** Lists the values of a directive's attributes that the atlas does not know. */
export function attributeFindings(
  given: Attributes,
  { attributes }: DirectiveRule,
  registers: AtlasRegisters,
): readonly { readonly column: string; readonly finding: Finding }[] {
  return [...given].flatMap(([column, written]) => {
    const kind = Object.hasOwn(attributes, column) ? attributes[column] : undefined;
    const text = trimmed(written);
    if (kind === undefined || kind === "text") return [];
    if (text === "") return [{ column, finding: { found: "empty", expected: "a value" } }];
    return valueFindings(text, kind, { given, registers }).map((finding) => ({ column, finding }));
  });
}

interface Surroundings {
  readonly given: Attributes;
  readonly registers: AtlasRegisters;
}

function valueFindings(
  text: string,
  kind: AttributeKind,
  { given, registers }: Surroundings,
): readonly Finding[] {
  if (typeof kind !== "string") return oneOf(text, kind);
  if (kind === "areas") return areasFindings(text, registers.areas);
  if (kind === "date") {
    return parsePeriod(text) !== undefined && isInCalendar(text) ? [] : [notDate(text)];
  }
  if (kind === "breakdown") {
    return [registers.breakdown(text)].filter((read) => typeof read !== "string");
  }
  const known = registerOf(kind, given, registers);
  return known === undefined ? [] : unknown(text, known);
}

function registerOf(
  kind: string,
  given: Attributes,
  registers: AtlasRegisters,
): Register | undefined {
  const indicator = given.get("indicator") ?? "";
  const plan = given.get("plan") ?? "";
  if (kind === "period") {
    return registers.indicators.has(indicator) ? registers.periodsOf(indicator) : undefined;
  }
  if (kind === "objective") {
    return registers.plans.has(plan) ? registers.objectivesOf(plan) : undefined;
  }
  if (kind === "indicator") return registers.indicators;
  if (kind === "level") return registers.levels;
  if (kind === "edition") return registers.editions;
  if (kind === "dimension") return registers.dimensions;
  return kind === "plan" ? registers.plans : registers.areas;
}

/** Codes with blanks between them are several: each is looked up, and the commas are asked for. */
function areasFindings(text: string, areas: Register): readonly Finding[] {
  const written = text.split(/[,|]/).map((part) => trimmed(part));
  const codes = written.flatMap((part) => part.split(/\s+/));
  const isDivided = codes.length === written.length;
  const commas = {
    found: `blanks between the codes in ${quoted(text)}`,
    expected: "commas",
    remedy: `Write areas="${codes.filter(Boolean).join(",")}".`,
  };
  return [...(isDivided ? [] : [commas]), ...codes.flatMap((code) => unknown(code, areas))];
}

function unknown(code: string, known: Register): readonly Finding[] {
  return known.has(code) ? [] : [known.unknown(code)];
}

function oneOf(text: string, words: readonly string[]): readonly Finding[] {
  if (words.includes(text)) return [];
  const remedy = didYouMean(text, words);
  return [
    { found: `unknown word ${quoted(text)}`, expected: `one of ${words.join(", ")}`, remedy },
  ];
}

function notDate(text: string): Finding {
  return { found: `${quoted(text)} is not a date`, expected: "2021, 2021-06 or 2021-06-30" };
}
