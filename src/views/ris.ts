import type { Reference } from "./citation.ts";
import { withoutDirectionMarks } from "../locales/without-direction-marks.ts";

/**
 * Writes a reference in RIS, a line a field. RIS takes what follows a comma for a first name: a
 * publisher with one is named as the publisher only.
 */
export function risOf(reference: Reference): string {
  const { kind, authors, title, atlas, publisher, edition, date, language, href } = reference;
  const own = publisher.includes(",") ? [] : [publisher];
  const fields = [
    ["TY", kind === "paper" ? "RPRT" : "ELEC"],
    ...(authors.length === 0 ? own : authors).map((author) => ["AU", author]),
    ["TI", title],
    ["T2", atlas],
    ["PB", publisher],
    ["PY", date.slice(0, 4)],
    ["DA", date.replaceAll("-", "/")],
    ["ET", edition],
    ["LA", language],
    ["UR", href],
    ["ER", ""],
  ];
  return fields.map(([tag = "", value = ""]) => `${tag}  - ${risText(value)}\r\n`).join("");
}

/** A field is one line: what would begin another becomes a space. */
function risText(text: string): string {
  return withoutDirectionMarks(text)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
