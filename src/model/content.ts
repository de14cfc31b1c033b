import { z } from "zod";
import { isoDate } from "./iso-date.ts";
import { textSchema, type Language } from "./language.ts";
import { orcid } from "./orcid.ts";
import { webAddress } from "./web-address.ts";

/** True where a text is still being written: it is checked and shown in the preview, never built. */
const draft = z.boolean().optional();

/** Front matter of `content/pages/<slug>.md`. */
export const pageSchema = z.strictObject({
  title: z.string(),
  lede: z.string().default(""),
  /** Sorting place in lists of pages. */
  order: z.number().default(100),
  draft,
});

const eventSchema = z.strictObject({
  title: z.string(),
  date: isoDate,
  time: z.string().default(""),
  place: z.string().default(""),
  url: webAddress.optional(),
});

/** Front matter of `content/newsletters/<yyyy-qN>.md`. */
export const issueSchema = z.strictObject({
  title: z.string(),
  lede: z.string().default(""),
  date: isoDate,
  number: z.int().positive(),
  edition: z.string().optional(),
  events: z.array(eventSchema).default([]),
  /** Codes of areas that it is about; a link to a profile counts without. */
  areas: z.array(z.string()).default([]),
  /** Domains of the atlas, or groups of its vocabularies, under which the archive lists it. */
  themes: z.array(z.string()).optional(),
  draft,
});

/** Who wrote a paper: a name, or more than that. */
const authorSchema = z.union(
  [
    z.string().min(1),
    z.strictObject({
      name: z.string().min(1),
      orcid: orcid.optional(),
      affiliation: z.string().optional(),
    }),
  ],
  "a name, or a map of name, orcid (such as 0000-0002-1825-0097) and affiliation",
);

/** Front matter of `content/research/<slug>.md`. */
export const paperSchema = z.strictObject({
  title: z.string(),
  abstract: z.string().default(""),
  authors: z.array(authorSchema).min(1),
  /** Codes of areas that it is about. */
  areas: z.array(z.string()).default([]),
  date: isoDate,
  doi: z.string().optional(),
  /** The paper as its authors set it, a file of the folder public. */
  pdf: z
    .string()
    .regex(/^public\/.+\.pdf$/i, "a file inside public/, such as public/paper.pdf")
    .optional(),
  edition: z.string().optional(),
  draft,
});

/** Front matter of `content/areas/<code>.md` and `content/indicators/<code>.md`. */
export const noteSchema = z.strictObject({ title: z.string().default("") });

export type PageMatter = z.infer<typeof pageSchema>;
export type IssueMatter = z.infer<typeof issueSchema>;
export type AuthorMatter = z.infer<typeof authorSchema>;
export type PaperMatter = z.infer<typeof paperSchema>;
export type NoteMatter = z.infer<typeof noteSchema>;

/** One Markdown file in one language. */
export interface Variant<Matter> {
  readonly language: Language;
  readonly file: string;
  /** Line of the file on which the Markdown begins. */
  readonly firstLine: number;
  readonly matter: Matter;
  readonly markdown: string;
}

/** A piece of prose under one name, in the languages in which it was written. */
export interface Prose<Matter> {
  readonly slug: string;
  /** The default language of the atlas first, then by language. */
  readonly variants: readonly Variant<Matter>[];
}

export type Page = Prose<PageMatter>;
export type Issue = Prose<IssueMatter>;
export type Paper = Prose<PaperMatter>;
export type Note = Prose<NoteMatter>;

/** `content/glossary.yaml`: words and what they mean. */
export const glossarySchema = z.array(
  z.strictObject({
    term: textSchema,
    definition: textSchema,
  }),
);

/** `content/corrections.yaml`: what was wrong, since when, what it is now. */
export const correctionsSchema = z.array(
  z.strictObject({
    date: isoDate,
    text: textSchema,
    was: z.string().default(""),
    now: z.string().default(""),
    /** The stored edition that holds the numbers as they were. */
    edition: z.string().optional(),
    indicators: z.array(z.string()).default([]),
    areas: z.array(z.string()).default([]),
    plans: z.array(z.string()).default([]),
    /** Objectives of plans, each as the plan, a slash and its code: 2021-2023/A1. */
    objectives: z.array(z.string()).default([]),
    issues: z.array(z.string()).default([]),
  }),
);

export type GlossaryEntry = z.infer<typeof glossarySchema>[number];
export type Correction = z.infer<typeof correctionsSchema>[number];
