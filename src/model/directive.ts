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
  | "dimension"
  | "edition"
  | "text"
  | readonly string[];

/** How a directive stands in Markdown: `:name` in a line, `::name` on its own, `:::name` around text. */
export type DirectiveForm = "text" | "leaf" | "container";

/** What editors may write in a directive: attributes by name, `required` ones first in messages. */
export interface DirectiveRule {
  readonly forms: readonly DirectiveForm[];
  readonly required: readonly string[];
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  /** By the word of the attribute `kind`: what it needs beside it, and what else goes with it. */
  readonly kinds?: Readonly<Record<string, KindRule>>;
}

/** The attributes of one kind of a directive, beside `kind` itself. */
export interface KindRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The kinds of `::chart`. */
const CHART_KINDS = ["trend", "ranking", "range", "pyramid", "lorenz", "scatter"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

const OF_INDICATOR: KindRule = {
  required: ["indicator"],
  optional: ["period", "level", "areas"],
};

const KINDS: Readonly<Record<ChartKind, KindRule>> = {
  trend: OF_INDICATOR,
  ranking: OF_INDICATOR,
  range: { required: ["indicator"], optional: ["period", "level", "by"] },
  pyramid: { required: ["area"], optional: [] },
  lorenz: { required: ["indicator"], optional: ["period", "level"] },
  scatter: { required: ["x", "y"], optional: ["level"] },
};

/** The directives of editors' Markdown that exist today; anything else is a problem. */
export const DIRECTIVES: Readonly<Record<string, DirectiveRule>> = {
  map: {
    forms: ["leaf"],
    required: ["indicator"],
    attributes: { indicator: "indicator", period: "period", level: "level" },
  },
  chart: {
    forms: ["leaf"],
    required: ["kind"],
    attributes: {
      kind: CHART_KINDS,
      indicator: "indicator",
      x: "indicator",
      y: "indicator",
      area: "area",
      period: "period",
      level: "level",
      areas: "areas",
      by: "dimension",
    },
    kinds: KINDS,
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
  changes: {
    forms: ["leaf"],
    required: ["since"],
    attributes: { since: "edition" },
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
