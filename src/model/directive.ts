/**
 * What an attribute of a directive holds; codes are checked against the atlas. "areas" are separated by
 * commas, a "date" is any period, a "period" one for which the indicator has observations.
 */
export type AttributeKind =
  | "indicator"
  | "area"
  | "areas"
  | "level"
  | "period"
  | "plan"
  | "objective"
  | "date"
  | "breakdown"
  | "text"
  | readonly string[];

/** How a directive stands in Markdown: `:name` in a line, `::name` on its own, `:::name` around text. */
export type DirectiveForm = "text" | "leaf" | "container";

/** What editors may write in a directive: attributes by name, `required` ones first in messages. */
export interface DirectiveRule {
  readonly forms: readonly DirectiveForm[];
  readonly required: readonly string[];
  readonly attributes: Readonly<Record<string, AttributeKind>>;
}

/** The directives of editors' Markdown that exist today; anything else is a problem. */
export const DIRECTIVES: Readonly<Record<string, DirectiveRule>> = {
  map: {
    forms: ["leaf"],
    required: ["indicator"],
    attributes: { indicator: "indicator", period: "period", level: "level" },
  },
  chart: {
    forms: ["leaf"],
    required: ["kind", "indicator"],
    attributes: {
      kind: ["trend", "ranking"],
      indicator: "indicator",
      period: "period",
      level: "level",
      areas: "areas",
    },
  },
  table: {
    forms: ["leaf"],
    required: ["indicator"],
    attributes: { indicator: "indicator", period: "period", level: "level" },
  },
  value: {
    forms: ["text", "leaf"],
    required: ["indicator", "area"],
    attributes: { indicator: "indicator", area: "area", period: "period", breakdown: "breakdown" },
  },
  objective: {
    forms: ["text", "leaf"],
    required: ["plan", "code"],
    attributes: { plan: "plan", code: "objective" },
  },
  callout: {
    forms: ["leaf", "container"],
    required: [],
    attributes: { title: "text", kind: ["note", "warning", "finding"] },
  },
};
