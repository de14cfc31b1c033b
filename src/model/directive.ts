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

const FIGURE = { title: "text", caption: "text", breakdown: "breakdown" } as const;

/** The directives of editors' Markdown; anything else is a problem. */
export const DIRECTIVES: Readonly<Record<string, DirectiveRule>> = {
  map: {
    forms: ["leaf", "container"],
    required: ["indicator"],
    attributes: {
      indicator: "indicator",
      period: "period",
      level: "level",
      area: "area",
      ...FIGURE,
    },
  },
  chart: {
    forms: ["leaf", "container"],
    required: ["kind", "indicator"],
    attributes: {
      kind: ["trend", "ranking", "distribution", "comparison", "pyramid", "scatter", "funnel"],
      indicator: "indicator",
      against: "indicator",
      period: "period",
      level: "level",
      area: "area",
      areas: "areas",
      ...FIGURE,
    },
  },
  table: {
    forms: ["leaf", "container"],
    required: ["indicator"],
    attributes: {
      indicator: "indicator",
      period: "period",
      level: "level",
      area: "area",
      areas: "areas",
      ...FIGURE,
    },
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
  changes: {
    forms: ["leaf"],
    required: ["since"],
    attributes: { since: "date", indicator: "indicator", level: "level", area: "area" },
  },
  callout: {
    forms: ["leaf", "container"],
    required: [],
    attributes: { title: "text", kind: ["note", "warning", "finding"] },
  },
};
