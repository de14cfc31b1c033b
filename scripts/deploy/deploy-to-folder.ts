import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Step } from "../terminal.ts";
import { writeWhole } from "../write-whole.ts";
import { deployPlan } from "./deploy-plan.ts";
import {
  badRecord,
  DEPLOY_RECORD,
  formatDeployRecord,
  parseDeployRecord,
  type DeployRecord,
} from "./deploy-record.ts";
import { linkInTarget } from "./link-in-target.ts";

/** Where files are made before they take their places; on the same disk as these. */
const PARTS = ".chora-parts";

/** What a deployment keeps in the target besides the site. */
const OWN = [PARTS, DEPLOY_RECORD];

export interface FolderDeployment {
  readonly siteFolder: string;
  /** The files of the site. */
  readonly files: readonly string[];
  readonly target: string;
}

export interface Deployed {
  readonly written: number;
  readonly unchanged: number;
  readonly pruned: number;
}

/**
 * Says why nothing may be deployed into a folder: its record is not one of ours, or links in it lead
 * elsewhere. Undefined where a deployment changes nothing outside.
 */
export function folderProblem({
  target,
  files,
}: Omit<FolderDeployment, "siteFolder">): string | undefined {
  // The record itself first: what it names is read only from the file that it is.
  const ownLink = linkProblem(target, OWN);
  if (ownLink !== undefined) return ownLink;
  const record = recordOf(target);
  if (record === undefined) return badRecord(target);
  return linkProblem(target, [...record.files, ...files]);
}

function linkProblem(target: string, files: readonly string[]): string | undefined {
  const link = linkInTarget(target, files);
  if (link === undefined) return undefined;
  return `${join(target, link)} is a symbolic link, through which files elsewhere would be changed: take it away.`;
}

/** Puts a site into a folder from which a server reads, while it reads. */
export function deployToFolder(
  { siteFolder, files, target }: FolderDeployment,
  step: Pick<Step, "count">,
): Deployed {
  const record = recordOf(target);
  if (record === undefined) throw new Error(`invalid record: ${join(target, DEPLOY_RECORD)}`);
  const parts = join(target, PARTS);
  rmSync(parts, { recursive: true, force: true });
  mkdirSync(parts, { recursive: true });
  const put = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeWhole(join(target, file), content, join(parts, "part"));
  };
  const present = new Set(files.filter((file) => existsSync(join(target, file))));
  const plan = deployPlan(files, present, record);
  put(DEPLOY_RECORD, formatDeployRecord(plan.begun));
  let written = 0;
  let done = 0;
  for (const file of plan.steps.flatMap((each) => each.files)) {
    const content = readFileSync(join(siteFolder, file));
    if (!present.has(file) || !content.equals(readFileSync(join(target, file)))) {
      put(file, content);
      written += 1;
    }
    done += 1;
    step.count(done, files.length);
  }
  for (const file of plan.prune) removeFile(target, file);
  put(DEPLOY_RECORD, formatDeployRecord(plan.done));
  rmSync(parts, { recursive: true });
  return { written, unchanged: files.length - written, pruned: plan.prune.length };
}

function recordOf(target: string): DeployRecord | undefined {
  const file = join(target, DEPLOY_RECORD);
  return parseDeployRecord(existsSync(file) ? readFileSync(file, "utf8") : undefined);
}

/** Takes a file away, and the folders that are empty without it. */
function removeFile(target: string, file: string): void {
  rmSync(join(target, file), { force: true });
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(target, folder));
    } catch {
      return;
    }
  }
}
