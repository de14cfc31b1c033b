import { DEPLOY_RECORD } from "./deploy-record.ts";

/** A deployment by rsync, before anything is known of the target. */
export interface RsyncDeployment {
  readonly siteFolder: string;
  /** As rsync takes it: `host:folder`, `user@host:folder` or `rsync://host/module`. */
  readonly target: string;
  /** A folder for the record of the target and the list of what is pruned. */
  readonly workFolder: string;
}

/** The arguments of one call of rsync, and what it does. */
export interface RsyncCommand {
  readonly name: string;
  readonly args: readonly string[];
}

/** The names of the rules in the working folder, and of the folder that holds nothing. */
export const PRUNE_RULES = "prune.txt";
export const EMPTY = "empty";

const COPY = ["--recursive", "--times", "--checksum"];
const PAGES = ["--include=*/", "--include=*.html", "--exclude=*"];
const NO_PAGES = ["--exclude=*.html"];
const NEW_ONLY = ["--ignore-existing"];

/** True of a target that rsync reaches and this program does not; a letter alone is a drive of Windows. */
export function isRemote(target: string): boolean {
  return /^rsync:\/\//.test(target) || /^[^/\\:]{2,}:/.test(target);
}

/** The command that brings the record of a target here; it fails where there is none yet. */
export function fetchRecord({ target, workFolder }: RsyncDeployment): RsyncCommand {
  const args = [`${withSlash(target)}${DEPLOY_RECORD}`, withSlash(workFolder)];
  return { name: "read what stands there", args };
}

/** The command that writes the record of a target. */
export function sendRecord({ target, workFolder }: RsyncDeployment): RsyncCommand {
  const args = [`${withSlash(workFolder)}${DEPLOY_RECORD}`, withSlash(target)];
  return { name: "write what stands there", args };
}

/**
 * The passes of a deployment in the order of `deployPlan`. Each file comes into its place whole:
 * rsync writes beside it and renames.
 */
export function rsyncPasses({ siteFolder, target }: RsyncDeployment): readonly RsyncCommand[] {
  const ends = [withSlash(siteFolder), withSlash(target)];
  return [
    { name: "what pages load", args: [...COPY, ...NEW_ONLY, ...NO_PAGES, ...ends] },
    { name: "new pages", args: [...COPY, ...NEW_ONLY, ...PAGES, ...ends] },
    { name: "pages", args: [...COPY, ...PAGES, ...ends] },
    { name: "the rest", args: [...COPY, ...NO_PAGES, ...ends] },
  ];
}

/**
 * The command that takes files away: an empty folder is put in the place of the target, in which all
 * but those files, named by `pruneRules` in the file "prune.txt", are protected.
 */
export function rsyncPrune({ target, workFolder }: RsyncDeployment): RsyncCommand {
  const rules = `--filter=merge ${withSlash(workFolder)}${PRUNE_RULES}`;
  const args = ["--recursive", "--delete", rules, withSlash(`${withSlash(workFolder)}${EMPTY}`)];
  return { name: "prune", args: [...args, withSlash(target)] };
}

/** Writes the rules by which rsync takes away some files, and the folders that are empty without. */
export function pruneRules(files: readonly string[]): string {
  const folders = files.flatMap((file) => {
    const steps = file.split("/").slice(0, -1);
    return steps.map((_, i) => `${steps.slice(0, i + 1).join("/")}/`);
  });
  const named = [...new Set([...folders, ...files])].toSorted();
  const rules = named.map((path) => `+ /${path.replace(/[\\*?[\]]/g, "\\$&")}`);
  return [...rules, "- *", ""].join("\n");
}

function withSlash(folder: string): string {
  return folder.endsWith("/") ? folder : `${folder}/`;
}
