import { relative, sep } from "node:path";
import { atlasLookup } from "../src/derive/lookup.ts";
import { statementGaps } from "../src/derive/statement-gaps.ts";
import { draftFiles, withoutDrafts } from "../src/derive/without-drafts.ts";
import { atlasCollisions } from "../src/prose/figure-collisions.ts";
import { CHECK_FORMATS } from "./check-formats.ts";
import { givenOptions } from "./given-options.ts";
import { guarded } from "./guarded.ts";
import { publicProblems } from "./public-problems.ts";
import { readAtlas } from "./read-atlas.ts";
import { reportProblems } from "./report-problems.ts";
import { settings, type Settings } from "./settings.ts";
import { terminal } from "./terminal.ts";
import { untranslatedLines } from "./untranslated-lines.ts";

const reader = terminal();

/** Says all that is wrong with an atlas; true where nothing forbids a build. */
function check(): boolean {
  const options = { format: { type: "string" }, untranslated: { type: "boolean" } } as const;
  const given = givenOptions({ options })?.values;
  if (given === undefined) {
    reader.fail(
      `npm run check takes --untranslated and --format with one of ${Object.keys(CHECK_FORMATS).join(", ")}; ATLAS names the folder.`,
    );
    return false;
  }
  const { format = "", untranslated = false } = given;
  const write = Object.hasOwn(CHECK_FORMATS, format) ? CHECK_FORMATS[format] : undefined;
  if (format !== "" && write === undefined) {
    reader.fail(
      `There is no format "${format}"; say one of ${Object.keys(CHECK_FORMATS).join(", ")}.`,
    );
    return false;
  }
  const chosen = settings();
  const { atlas, problems } = readAtlas(chosen, { drafts: true });
  const further = [
    ...publicProblems(chosen, atlas?.config.languages),
    ...(atlas === undefined ? [] : atlasCollisions(atlasLookup(atlas))),
  ];
  const all = [...problems, ...further];
  const isSound = atlas !== undefined && further.length === 0;
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
  const gaps = statementGaps(atlas.config).map((gap) => `accessibility.${gap}`);
  if (gaps.length > 0) {
    reader.line(
      `The accessibility statement lacks what atlas.yaml does not say: ${gaps.join(", ")}.`,
    );
  }
  for (const line of untranslatedLines(atlas, untranslated)) reader.line(line);
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
