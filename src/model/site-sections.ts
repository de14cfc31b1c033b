/** The sections of the site in a language, whose names no page of an atlas can take. */
export const SITE_SECTIONS = [
  "areas",
  "indicators",
  "plans",
  "newsletters",
  "services",
  "maps",
  "data",
  "search",
  "glossary",
  "corrections",
  "calendar",
  "compare",
  "research",
  "index",
  "need-supply",
  "take-up",
  "editions",
  "accessibility",
] as const;

/** Pages that are made unless they are written, in Markdown. */
export const MADE_PAGES = ["methods", "privacy", "imprint"] as const;
