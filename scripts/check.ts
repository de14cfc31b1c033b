import { relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { draftFiles, withoutDrafts } from "../src/derive/without-drafts.ts";
import { CHECK_FORMATS } from "./check-formats.ts";
import { guarded } from "./guarded.ts";
import { publicProblems } from "./public-problems.ts";
import { readAtlas } from "./read-atlas.ts";
import { reportProblems } from "./report-problems.ts";
import { settings, type Settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

const reader = terminal();

/** Says all that is wrong with an atlas; true where nothing forbids a build. */
function check(): boolean {
  const { format = "" } = parseArgs({ options: { format: { type: "string" } } }).values;
  const write = Object.hasOwn(CHECK_FORMATS, format) ? CHECK_FORMATS[format] : undefined;
  if (format !== "" && write === undefined) {
    reader.fail(
      `There is no format "${format}"; say one of ${Object.keys(CHECK_FORMATS).join(", ")}.`,
    );
    return false;
  }
  const chosen = settings();
  const { atlas, problems } = readAtlas(chosen, { drafts: true });
  const publicFiles = publicProblems(chosen);
  const all = [...problems, ...publicFiles];
  const isSound = atlas !== undefined && publicFiles.length === 0;
  if (write !== undefined) {
    // Straight to the stream: what a program reads is not wrapped or coloured for people.
    process.stdout.write(`${write(all, rootOf(chosen))}\n`);
    return isSound;
  }
  reportProblems(reader, all);
  if (!isSound) {
    reader.fail("The atlas cannot be built until these errors are mended.");
    return false;
  }
  const { areas, indicators, observations, plans, issues } = withoutDrafts(atlas);
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

/** Gives the atlas folder as seen from the top of the repository that a server checks. */
function rootOf({ atlasFolder }: Settings): string {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = process.env;
  const top = GITHUB_WORKSPACE ?? CI_PROJECT_DIR ?? atlasFolder;
  return relative(top, atlasFolder).split(sep).join("/");
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

await guarded(reader, check);
