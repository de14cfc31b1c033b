import { z } from "zod";
import type { Note } from "./content.ts";
import { isoDate } from "./iso-date.ts";
import { textSchema } from "./language.ts";
import { sdgCode } from "./sdg.ts";

const dated = z.strictObject({ value: z.number(), date: isoDate });

/** A value that was found, with its 95 % interval where it has one. */
const reading = dated.extend({ lower: z.number().optional(), upper: z.number().optional() });

/** Type of an indicator of an objective; null: not stated in the plan. */
export const OBJECTIVE_INDICATOR_TYPES = ["input", "process", "output", "outcome"] as const;

const objectiveIndicatorSchema = z.strictObject({
  title: textSchema,
  type: z.enum(OBJECTIVE_INDICATOR_TYPES).nullable().default(null),
  unit: textSchema.default({}),
  direction: z.enum(["increase", "decrease", "maintain"]).nullable().default(null),
  baseline: dated.nullable().default(null),
  targets: z.array(dated).default([]),
  readings: z.array(reading).default([]),
  /** True where readings count from the start of the plan on: people reached so far. */
  cumulative: z.boolean().default(false),
  /** An indicator of the atlas that measures it. */
  atlasIndicator: z.string().nullable().default(null),
});

/** An action that serves an objective. */
const measureSchema = z.strictObject({
  code: z.string(),
  /** The part of the objective to which it belongs, as the plan calls it: "Action A". */
  part: textSchema.default({}),
  title: textSchema,
  text: textSchema.default({}),
  status: z.enum(["planned", "under-way", "done", "dropped"]).nullable().default(null),
  from: isoDate.nullable().default(null),
  to: isoDate.nullable().default(null),
  areas: z.array(z.string()).default([]),
  lon: z.number().nullable().default(null),
  lat: z.number().nullable().default(null),
});

const resourceSchema = z.strictObject({
  kind: z.enum(["staff", "money", "in-kind"]),
  source: textSchema.default({}),
  year: z.int().nullable().default(null),
  amount: z.number().nullable().default(null),
  currency: z.string().nullable().default(null),
});

const actorSchema = z.strictObject({
  organisation: textSchema,
  role: textSchema.default({}),
});

/** Front matter of `objectives/<code>.md`: a result pursued in a macro-area. */
export const objectiveSchema = z.strictObject({
  code: z.string(),
  title: textSchema,
  /** One sentence that can be sent. */
  summary: textSchema.default({}),
  /** Code of the macro-area; null for objectives beyond the zone that have none. */
  macroArea: z.string().nullable().default(null),
  scope: z.enum(["zone", "beyond-zone", "network"]).default("zone"),
  groups: z.array(z.string()).default([]),
  /** Codes of the areas concerned; empty: the whole zone. */
  areas: z.array(z.string()).default([]),
  rationale: textSchema.default({}),
  measures: z.array(measureSchema).default([]),
  indicators: z.array(objectiveIndicatorSchema).default([]),
  resources: z.array(resourceSchema).default([]),
  actors: z.array(actorSchema).default([]),
  services: z.array(z.string()).default([]),
  /** Code of the result of the plan before that it continues. */
  previous: z.string().nullable().default(null),
  sdg: z.array(sdgCode).default([]),
});

/** Front matter of `previous/<code>.md`: what became of an objective of the plan before. */
export const previousResultSchema = z.strictObject({
  code: z.string(),
  title: textSchema,
  /** null: the plan names the project and says nothing of its outcome. */
  outcome: z.enum(["reached", "partly", "not"]).nullable(),
  because: textSchema.default({}),
  criticalPoints: textSchema.default({}),
  nextYears: textSchema.default({}),
  figures: z.array(z.strictObject({ value: z.number(), label: textSchema })).default([]),
});

const needSchema = z.strictObject({
  text: textSchema,
  /** Macro-areas that answer it. */
  macroAreas: z.array(z.string()).default([]),
  indicators: z.array(z.string()).default([]),
  areas: z.array(z.string()).default([]),
});

/** `plan.yaml`: the social plan of a zone for a period. */
export const planSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, "small letters a to z, digits and hyphens, no hyphen first"),
  title: textSchema,
  summary: textSchema.default({}),
  period: z.strictObject({ from: isoDate, to: isoDate }),
  zone: z.string(),
  leadBody: textSchema,
  signatories: z.array(textSchema).default([]),
  adherents: z.array(textSchema).default([]),
  legalReferences: z
    .array(z.strictObject({ title: textSchema, text: textSchema.default({}) }))
    .default([]),
  duration: textSchema.default({}),
  /** What the programme agreement holds. */
  agreement: z.array(textSchema).default([]),
  governance: z
    .array(
      z.strictObject({
        level: textSchema,
        body: textSchema,
        role: textSchema.default({}),
        members: textSchema.default({}),
        meets: textSchema.default({}),
      }),
    )
    .default([]),
  supersedes: z.string().nullable().default(null),
  previousPeriod: z.string().nullable().default(null),
  territories: z
    .array(z.strictObject({ code: z.string(), branch: textSchema, areas: z.array(z.string()) }))
    .default([]),
  macroAreas: z.array(
    z.strictObject({ code: z.string(), title: textSchema, text: textSchema.default({}) }),
  ),
  /** What the context analysis says, point by point, with the evidence of the atlas. */
  context: z
    .array(z.strictObject({ text: textSchema, indicators: z.array(z.string()).default([]) }))
    .default([]),
  needs: z
    .array(z.strictObject({ group: z.string(), title: textSchema, needs: z.array(needSchema) }))
    .default([]),
  /** Who linked the needs to macro-areas, and how, where the plan itself does not. */
  needsNote: textSchema.default({}),
  timeline: z.array(z.strictObject({ date: isoDate, text: textSchema })).default([]),
  source: z
    .strictObject({ title: textSchema, url: z.string().optional(), note: textSchema.default({}) })
    .optional(),
  edition: z.string().optional(),
});

export type Objective = z.infer<typeof objectiveSchema>;
export type ObjectiveIndicator = z.infer<typeof objectiveIndicatorSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type PreviousResult = z.infer<typeof previousResultSchema>;
export type PlanDeclaration = z.infer<typeof planSchema>;
export type MacroArea = PlanDeclaration["macroAreas"][number];

/** A zone plan with its objectives (by macro-area, then code) and the results of the plan before. */
export interface ZonePlan extends PlanDeclaration {
  readonly objectives: readonly Objective[];
  readonly previous: readonly PreviousResult[];
  /** The Markdown under the front matter of `objectives/<code>.md`; the slug is the code. */
  readonly objectiveNotes: readonly Note[];
}
