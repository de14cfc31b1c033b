import type { Atlas } from "../model/atlas.ts";

/** Texts of editors that few pages show, or only a little of: a page notes which it was made from. */
export const TEXTS = [
  "pages",
  "glossary",
  "corrections",
  "releases",
  "events",
  "areaNotes",
  "indicatorNotes",
] as const satisfies readonly (keyof Atlas)[];

export type TextsName = (typeof TEXTS)[number];
