import type { Atlas } from "../model/atlas.ts";
import type { IssueMatter, Note, PaperMatter, Prose, Variant } from "../model/content.ts";
import type { Observation } from "../model/observation.ts";
import type { AtlasRegisters } from "./atlas-registers.ts";
import type { LinkTargets } from "./link-targets.ts";
import type { Register } from "./register.ts";
import type { Report } from "./report.ts";
import { pinOf } from "../model/edition.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { quoted } from "../model/visible-text.ts";
import { checkMarkdown, type Targets } from "./check-markdown.ts";

/** The parts of an atlas that hold Markdown. */
export type Written = Pick<
  Atlas<Observation>,
  "issues" | "papers" | "pages" | "areaNotes" | "indicatorNotes" | "plans"
>;

/** What texts may point at; one that is pinned to an edition points into that. */
export interface ContentTargets extends Targets {
  readonly ofEditions?: ReadonlyMap<string, AtlasRegisters>;
}

/** Checks all Markdown of an atlas against it, and the names of notes against what they are about. */
export function checkContent(
  written: Written,
  { registers, targets, ofEditions }: ContentTargets,
  report: Report,
): void {
  const { issues, papers, pages, areaNotes, indicatorNotes, plans } = written;
  checkNames(areaNotes, registers.areas, report);
  checkNames(indicatorNotes, registers.indicators, report);
  const dated = [
    ...issues.flatMap(({ variants }) => variants),
    ...papers.flatMap(({ variants }) => variants),
  ];
  for (const { file, matter } of dated) {
    const unknown = matter.areas.filter((code) => !registers.areas.has(code));
    for (const code of unknown) report({ file, column: "areas" }, registers.areas.unknown(code));
  }
  for (const { file, matter } of issues.flatMap(({ variants }) => variants)) {
    const unknown = (matter.themes ?? []).filter((theme) => !registers.themes.has(theme));
    for (const code of unknown) report({ file, column: "themes" }, registers.themes.unknown(code));
  }
  for (const { variants } of papers) for (const paper of variants) checkPdf(paper, targets, report);
  checkAll(pages, { registers, targets }, report);
  checkAll([...areaNotes, ...indicatorNotes], { registers, targets, isNote: true }, report);
  for (const { edition = "", objectiveNotes } of plans) {
    checkAll(objectiveNotes, { registers: ofEditions?.get(edition) ?? registers, targets }, report);
  }
  for (const { variants } of [...issues, ...papers]) {
    for (const variant of variants) {
      const pin = pinOf<IssueMatter | PaperMatter>(variant, variants) ?? "";
      const known = ofEditions?.get(pin) ?? registers;
      checkMarkdown(variant, { registers: known, targets }, report);
    }
  }
}

function checkAll(texts: readonly Prose<unknown>[], targets: Targets, report: Report): void {
  for (const variant of texts.flatMap(({ variants }) => variants)) {
    checkMarkdown(variant, targets, report);
  }
}

function checkNames(notes: readonly Note[], known: Register, report: Report): void {
  for (const { slug, variants } of notes) {
    for (const { file } of variants) if (!known.has(slug)) report({ file }, known.unknown(slug));
  }
}

function checkPdf(
  { file, matter: { pdf } }: Variant<PaperMatter>,
  { publicFiles }: LinkTargets,
  report: Report,
): void {
  if (pdf === undefined || publicFiles.has(pdf.slice("public".length))) return;
  const expected = "a file of the folder public";
  const remedy = didYouMean(
    pdf,
    [...publicFiles].map((path) => `public${path}`),
  );
  report(
    { file, column: "pdf" },
    { found: `${quoted(pdf)}, which does not exist`, expected, remedy },
  );
}
