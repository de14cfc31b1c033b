import type { KeyFinding } from "./yaml-findings.ts";
import type { z } from "zod";
import { isoDate } from "../model/iso-date.ts";
import { isTextSchema } from "../model/language.ts";
import { quoted } from "../model/visible-text.ts";
import { hasHidden, hiddenFinding, withoutHidden } from "./hidden-characters.ts";
import { isInCalendar } from "./real-day.ts";
import { innerSchema, schemaOf } from "./schema-at.ts";

type Path = readonly PropertyKey[];
type Schema = z.core.$ZodType | undefined;

const WORDS: ReadonlySet<string> = new Set([
  ...["title", "lede", "abstract", "authors", "place", "address", "name", "licence", "was", "now"],
  ...["label", "definition", "unit", "source", "quality", "messages", "downloads"],
]);

/** A value without the characters that are told in the findings. */
export interface CheckedYaml {
  readonly value: unknown;
  readonly findings: readonly KeyFinding[];
}

/** Looks through the texts of a YAML value for invisible characters and days without a calendar. */
export function checkedYaml(value: unknown, schema: z.core.$ZodType): CheckedYaml {
  const findings: KeyFinding[] = [];
  const visit = (item: unknown, path: Path, own: Schema): unknown => {
    if (typeof item === "string") {
      const finding = textFinding(item, path, own);
      if (finding !== undefined) findings.push({ path, finding });
      return hasHidden(item) ? withoutHidden(item, finding) : item;
    }
    if (typeof item !== "object" || item === null) return item;
    const inner = own && innerSchema(own);
    const next = (key: string) => (isTextSchema(inner) ? inner : inner && schemaOf(inner, key));
    if (Array.isArray(item)) return item.map((one, i) => visit(one, [...path, i], next(String(i))));
    const entries = Object.entries(item);
    return Object.fromEntries(
      entries.map(([key, one]) => [key, visit(one, [...path, key], next(key))]),
    );
  };
  return { value: visit(value, [], schema), findings };
}

function textFinding(text: string, path: Path, own: Schema) {
  const schema = own && innerSchema(own);
  if (schema === isoDate && !isInCalendar(text)) {
    const found = `${quoted(text)}, which is in no calendar`;
    return { found, expected: "a day that exists, such as 2021-12-31", severity: "error" } as const;
  }
  if (!hasHidden(text)) return undefined;
  const isWords = isTextSchema(schema) || path.some((key) => WORDS.has(String(key)));
  return hiddenFinding(text, isWords);
}
