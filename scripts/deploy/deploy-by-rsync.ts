import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Terminal } from "../terminal.ts";
import { deployPlan } from "./deploy-plan.ts";
import {
  badRecord,
  DEPLOY_RECORD,
  formatDeployRecord,
  parseDeployRecord,
} from "./deploy-record.ts";
import {
  EMPTY,
  fetchRecord,
  PRUNE_RULES,
  pruneRules,
  rsyncPasses,
  rsyncPrune,
  sendRecord,
  type RsyncCommand,
  type RsyncDeployment,
} from "./rsync-commands.ts";

/** How rsync ends where a file that is asked for is not there. */
const NOT_THERE = 23;

/** Puts a site on a server by rsync; returns whether all went well, having said what did not. */
export function deployByRsync(
  deployment: RsyncDeployment,
  files: readonly string[],
  terminal: Terminal,
): boolean {
  if (spawnSync("rsync", ["--version"]).error !== undefined) {
    terminal.fail("rsync is not installed here: install it, or deploy into a folder.");
    return false;
  }
  const file = join(deployment.workFolder, DEPLOY_RECORD);
  if (!isRun(fetchRecord(deployment), terminal, [NOT_THERE])) return false;
  const before = parseDeployRecord(existsSync(file) ? readFileSync(file, "utf8") : undefined);
  if (before === undefined) {
    terminal.fail(`${badRecord(deployment.target)} Nothing was deployed.`);
    return false;
  }
  const plan = deployPlan(files, new Set(), before);
  mkdirSync(join(deployment.workFolder, EMPTY));
  writeFileSync(join(deployment.workFolder, PRUNE_RULES), pruneRules(plan.prune));
  writeFileSync(file, formatDeployRecord(plan.begun));
  if (!isRun(sendRecord(deployment), terminal)) return false;
  const pruning = plan.prune.length > 0 ? [rsyncPrune(deployment)] : [];
  for (const pass of [...rsyncPasses(deployment), ...pruning]) {
    if (!isRun(pass, terminal)) return false;
  }
  writeFileSync(file, formatDeployRecord(plan.done));
  return isRun(sendRecord(deployment), terminal);
}

function isRun(
  { name, args }: RsyncCommand,
  terminal: Terminal,
  fine: readonly number[] = [],
): boolean {
  terminal.line(`rsync ${args.join(" ")}`);
  const { status, stderr } = spawnSync("rsync", args, { encoding: "utf8" });
  if (status === 0 || fine.includes(status ?? -1)) return true;
  terminal.fail(`rsync stopped at "${name}": ${stderr.trim() || `status ${status}`}`);
  return false;
}
