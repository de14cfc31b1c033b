// Prepares a checkout before any npm script: packages, a Node that is new enough and, with --browser,
// a browser. Plain JavaScript without packages, since it runs first, on whatever Node there is.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireBrowser } from "./setup/browser.mjs";
import {
  hasNamedPackages,
  isInstalled,
  packagesWithoutBinary,
  readPackages,
} from "./setup/installed.mjs";
import { requireOwnNode, requireScriptNode } from "./setup/node.mjs";
import { installPackages } from "./setup/npm.mjs";
import { platform } from "./setup/platform.mjs";
import { SetupError } from "./setup/setup-error.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

try {
  const here = platform();
  requireOwnNode(here, process.version);
  requirePackages(here);
  requireScriptNode(root);
  if (process.argv.includes("--browser")) say(`Browser: ${requireBrowser(root, say)}`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof SetupError ? `${reason}\n` : `Setup failed: ${reason}\n`);
  process.exitCode = 1;
}

/** @param {import("./setup/platform.mjs").Platform} here */
function requirePackages(here) {
  const locked = readPackages(join(root, "package-lock.json"));
  if (locked === undefined) throw new SetupError("package-lock.json is missing or cannot be read.");
  const lacking = packagesWithoutBinary(locked, here);
  const isLocked = lacking.length === 0;
  if (isLocked ? isInstalled(root, locked, here) : hasNamedPackages(root, locked)) return;
  if (!isLocked) {
    say(`package-lock.json has no ${here.os} ${here.cpu} binaries: installing without it.`);
  }
  install(isLocked);
}

/** @param {boolean} isLocked */
function install(isLocked) {
  const start = performance.now();
  say("Installing the packages (first time, about a minute) …");
  installPackages(root, { isLocked });
  say(`Installed in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}
