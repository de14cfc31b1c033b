import { readAtlas } from "./read-atlas.ts";
import { reportProblems } from "./report-problems.ts";
import { settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

const reader = terminal();
const { atlas, problems } = readAtlas(settings());
reportProblems(reader, problems);
if (atlas === undefined) {
  reader.fail("The atlas cannot be built until these errors are mended.");
  process.exitCode = 1;
} else {
  const { areas, indicators, observations, plans, issues } = atlas;
  reader.line(
    `The atlas is in order: ${areas.length} areas, ${indicators.length} indicators, ` +
      `${observations.length} observations, ${plans.length} plans, ${issues.length} issues.`,
  );
}
