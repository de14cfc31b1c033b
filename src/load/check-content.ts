import type { Atlas } from "../model/atlas.ts";
import type { Note } from "../model/content.ts";
import type { Observation } from "../model/observation.ts";
import type { Register } from "./register.ts";
import type { Report } from "./report.ts";
import { checkMarkdown, type Targets } from "./check-markdown.ts";

/** The parts of an atlas that hold Markdown. */
export type Written = Pick<
  Atlas<Observation>,
  "issues" | "papers" | "pages" | "areaNotes" | "indicatorNotes" | "plans"
>;

/** Checks all Markdown of an atlas against it, and the names of notes against what they are about. */
export function checkContent(
  written: Written,
  { registers, targets }: Targets,
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
  const notes = [...areaNotes, ...indicatorNotes, ...plans.flatMap((plan) => plan.objectiveNotes)];
  for (const { variants } of [...issues, ...papers, ...pages, ...notes]) {
    for (const variant of variants) checkMarkdown(variant, { registers, targets }, report);
  }
}

function checkNames(notes: readonly Note[], known: Register, report: Report): void {
  for (const { slug, variants } of notes) {
    for (const { file } of variants) if (!known.has(slug)) report({ file }, known.unknown(slug));
  }
}
