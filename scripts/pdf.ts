import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../src/model/atlas.ts";
import { findBrowser } from "./find-browser.mjs";
import { givenOptions } from "./given-options.ts";
import { guarded } from "./guarded.ts";
import { oneBuild } from "./one-build.ts";
import { PDF_KINDS, type PdfChoice } from "./pdf/pdf-jobs.ts";
import { NO_BROWSER, printSite } from "./pdf/print-site.ts";
import { settings, type Settings } from "./settings.ts";
import { checksumProblems, renewChecksums } from "./site-checksums.ts";
import { SITE_MARK } from "./site-folder.ts";
import { terminal, type Terminal } from "./terminal.ts";

const reader = terminal({ stepCount: 1 });
await guarded(reader, () => print(reader), {
  after: "Pages and downloads are as they were. Print again before you deploy the site.",
});

async function print(said: Terminal): Promise<boolean> {
  const choice = chosen();
  if (choice === undefined) {
    said.fail("npm run pdf takes --only plans,areas and --lang with codes of languages.");
    return false;
  }
  const own = settings();
  return oneBuild(own, said, () => printBuiltSite(own, choice, said));
}

/** Prints the site that was built last, and counts the files among those that it vouches for. */
async function printBuiltSite(
  { outFolder, workFolder, overrides, sourceDay }: Settings,
  choice: PdfChoice,
  said: Terminal,
): Promise<boolean> {
  const unknown = choice.kinds.filter((kind) => !PDF_KINDS.some((known) => known === kind));
  const reason = whyNot(outFolder, workFolder, unknown);
  if (reason !== undefined) {
    said.fail(reason);
    return false;
  }
  const { config } = JSON.parse(readFileSync(join(workFolder, "atlas.json"), "utf8")) as Atlas;
  const printing = said.step("Print plans and profiles");
  const files = await printSite({
    folder: outFolder,
    base: overrides.base ?? config.base,
    day: sourceDay ?? config.asOf,
    choice,
    onPage: (done, total) => printing.count(done, total),
  });
  renewChecksums(outFolder);
  printing.done(`${files.length} files`);
  if (files.length === 0) said.fail("the site has no such plan or profile in these languages.");
  else said.line(`The files are in ${join(outFolder, "pdf")}`);
  return files.length > 0;
}

function whyNot(
  outFolder: string,
  workFolder: string,
  unknown: readonly string[],
): string | undefined {
  if (unknown.length > 0) {
    return `--only knows ${PDF_KINDS.join(" and ")}, not "${unknown.join(", ")}".`;
  }
  if (findBrowser() === undefined) return NO_BROWSER;
  const isBuilt = existsSync(join(outFolder, SITE_MARK)) && existsSync(workFolder);
  if (!isBuilt) return `${outFolder} holds no site: run \`npm run build\` first.`;
  // Prints of a run that was cut short are replaced; of nothing else may the manifest be renewed.
  const isWhole = checksumProblems(outFolder).every((problem) => problem.startsWith("pdf/"));
  return isWhole ? undefined : `${outFolder} is not as it was built: build it again.`;
}

/** Reads `--only plans,areas` and `--lang it,en`; nothing where something else is asked for. */
function chosen(): PdfChoice | undefined {
  const options = { only: { type: "string" }, lang: { type: "string" } } as const;
  const list = (value: string | undefined) => value?.split(",").filter((part) => part !== "") ?? [];
  const given = givenOptions({ options })?.values;
  return given && { kinds: list(given.only), languages: list(given.lang) };
}
