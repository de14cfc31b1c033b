import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Terminal } from "../../scripts/terminal.ts";
import { newEdition } from "../../scripts/new/edition.ts";
import { settings } from "../../scripts/settings.ts";
import { TINY } from "../load/overlay.ts";

const SILENT: Terminal = {
  step: () => ({ count: () => {}, done: () => {} }),
  line: () => {},
  fail: (text) => {
    throw new Error(text);
  },
};

/** The languages of the atlas of every kind, which are all that the interface speaks. */
export const LANGUAGES = ["en", "it", "el", "he", "ar"] as const;

/** Writes an atlas in all languages that has a page at least of every kind, one edition stored. */
export function everyKindAtlas(folder: string): string {
  cpSync(TINY, folder, { recursive: true });
  newEdition({ settings: settings({ ATLAS: folder }), terminal: SILENT, args: ["2021-12"] });
  cpSync(join(import.meta.dirname, "../every-kind"), folder, { recursive: true });
  return folder;
}

/** One page of each kind, below its language; the kinds of figures stand in `FIGURES`. */
export const KINDS = [
  "",
  "about/",
  "accessibility/",
  "areas/",
  "areas/valley/tiny-valley/",
  "areas/village/almond/",
  "areas/village/olive/",
  "calendar/",
  "compare/",
  "corrections/",
  "data/",
  "editions/",
  "editions/2021-12/",
  "glossary/",
  "imprint/",
  "index/care/",
  "indicators/",
  "indicators/child-share/",
  "indicators/child-share/valley/",
  "maps/",
  "methods/",
  "need-supply/",
  "need-supply/day-centres/",
  "newsletters/",
  "newsletters/2021-q4/",
  "newsletters/2022-q1/",
  "notes/",
  "plans/",
  "plans/2021-2023/",
  "plans/2021-2023/a/",
  "plans/2021-2023/booklet/",
  "plans/2021-2023/monitoring/",
  "plans/2021-2023/objectives/G1/",
  "plans/2024-2026/compared/",
  "privacy/",
  "research/",
  "research/school-roads/",
  "search/",
  "services/",
  "services/kinds/library/",
  "services/s1/",
  "take-up/",
  "take-up/older/",
] as const;
