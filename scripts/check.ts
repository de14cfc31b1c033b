import { draftFiles } from "../src/derive/without-drafts.ts";
import { guarded } from "./guarded.ts";
import { publicProblems } from "./public-problems.ts";
import { readAtlas } from "./read-atlas.ts";
import { reportProblems } from "./report-problems.ts";
import { settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

const reader = terminal();

/** Says all that is wrong with an atlas; true where nothing forbids a build. */
function check(): boolean {
  const chosen = settings();
  const { atlas, problems } = readAtlas(chosen, { drafts: true });
  const publicFiles = publicProblems(chosen);
  reportProblems(reader, [...problems, ...publicFiles]);
  if (atlas === undefined || publicFiles.length > 0) {
    reader.fail("The atlas cannot be built until these errors are mended.");
    return false;
  }
  const { areas, indicators, observations, plans, issues } = atlas;
  const counts = [
    counted(areas.length, "area"),
    counted(indicators.length, "indicator"),
    counted(observations.length, "observation"),
    counted(plans.length, "plan"),
    counted(issues.length, "issue"),
  ];
  reader.line(`The atlas is in order: ${counts.join(", ")}.`);
  const drafts = draftFiles(atlas);
  if (drafts.length > 0) {
    reader.line(`Not built: ${counted(drafts.length, "draft")}: ${drafts.join(", ")}.`);
  }
  return true;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

await guarded(reader, check);
