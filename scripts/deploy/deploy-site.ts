import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { Settings } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { CHECKSUMS } from "../../src/load/checksums.ts";
import { checksumProblems, siteChecksums } from "../site-checksums.ts";
import { outFolderProblem } from "../site-folder.ts";
import { deployByRsync } from "./deploy-by-rsync.ts";
import { DEPLOY_RECORD } from "./deploy-record.ts";
import { deployToFolder, folderProblem, type FolderDeployment } from "./deploy-to-folder.ts";
import { isRemote } from "./rsync-commands.ts";

/** More differences than these help nobody. */
const MOST_SHOWN = 5;

export interface Deployment {
  readonly settings: Settings;
  readonly terminal: Terminal;
  /** A folder, or what rsync takes as a target. */
  readonly target: string;
}

/** Puts the finished site where readers find it, without a moment in which they find less. */
export function deploySite({ settings, terminal, target }: Deployment): boolean {
  const siteFolder = settings.outFolder;
  const files = [...(siteChecksums(siteFolder)?.keys() ?? []), CHECKSUMS];
  const problem = siteProblem(siteFolder) ?? targetProblem(settings, { target, files });
  if (problem !== undefined) {
    terminal.fail(`${problem} Nothing was deployed.`);
    return false;
  }
  if (isRemote(target)) return deployRemotely({ siteFolder, target, files, terminal });
  const step = terminal.step("Deploy");
  mkdirSync(target, { recursive: true });
  const { written, unchanged, pruned } = deployToFolder({ siteFolder, files, target }, step);
  step.done(`${written} written, ${unchanged} as they were, ${pruned} taken away`);
  terminal.line(`The site is in ${target}`);
  return true;
}

function deployRemotely({
  terminal,
  files,
  ...ends
}: {
  readonly siteFolder: string;
  readonly target: string;
  readonly files: readonly string[];
  readonly terminal: Terminal;
}): boolean {
  const workFolder = mkdtempSync(join(tmpdir(), "chora-deploy-"));
  try {
    if (!deployByRsync({ ...ends, workFolder }, files, terminal)) return false;
    terminal.line(`The site is at ${ends.target}`);
    return true;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

function siteProblem(siteFolder: string): string | undefined {
  if (!existsSync(join(siteFolder, CHECKSUMS))) {
    return `${siteFolder} holds no finished site: run \`npm run build\` first.`;
  }
  const problems = checksumProblems(siteFolder);
  if (problems.length === 0) return undefined;
  const shown = problems.slice(0, MOST_SHOWN).join("; ");
  return `${siteFolder} is not as it was built (${shown}): build it again.`;
}

function targetProblem(
  settings: Settings,
  { target, files }: Omit<FolderDeployment, "siteFolder">,
): string | undefined {
  if (isRemote(target)) return undefined;
  const ways = [relative(target, settings.outFolder), relative(settings.outFolder, target)];
  if (ways.some((way) => way === "" || !way.startsWith(".."))) {
    return `${target} is the folder of the site itself, or one lies in the other.`;
  }
  const problem = outFolderProblem({ ...settings, outFolder: resolve(target) });
  const isBegun = existsSync(join(target, DEPLOY_RECORD));
  if (problem !== undefined && !isBegun) return `${problem.replace(/^OUT: /, "")}.`;
  return folderProblem({ target, files });
}
