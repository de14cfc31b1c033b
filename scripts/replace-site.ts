import { rmSync } from "node:fs";
import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { findBrowser } from "./find-browser.mjs";
import { NO_BROWSER } from "./pdf/print-site.ts";
import { problemCounts } from "./report-problems.ts";
import { newFolderOf, outFolderProblem, recoverSite, swapIn } from "./site-folder.ts";

/**
 * Makes a site in a folder of its own and puts it in the place of the last one where `make` finds no
 * problem with it; undefined where it said itself why there is none.
 */
export async function replaceSite(
  settings: Settings,
  terminal: Terminal,
  make: (folder: string) => Promise<readonly string[] | undefined>,
): Promise<boolean> {
  const forbidden = forbiddenBuild(settings);
  if (forbidden !== undefined) {
    terminal.fail(forbidden);
    return false;
  }
  recoverSite(settings.outFolder);
  const folder = newFolderOf(settings.outFolder);
  rmSync(folder, { recursive: true, force: true });
  try {
    const problems = await make(folder);
    if (problems === undefined) return false;
    if (problems.length > 0) {
      for (const problem of problems) terminal.line(`error    ${problem}`);
      terminal.fail(`${problemCounts(problems.length, 0)}; the last good site is as it was.`);
      return false;
    }
    swapIn(folder, settings.outFolder);
    const made = settings.shard === undefined ? "site" : "share";
    terminal.line(`The ${made} is in ${settings.outFolder}`);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function forbiddenBuild(settings: Settings): string | undefined {
  const needsBrowser = settings.hasPdf === true && findBrowser() === undefined;
  return outFolderProblem(settings) ?? (needsBrowser ? NO_BROWSER : undefined);
}
