import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../find-browser.mjs";
import { SetupError } from "./setup-error.mjs";

const REMEDY =
  "install Chromium or Chrome, or set CHROME_PATH to its executable, then run `npm run setup`";

/**
 * Finds a browser, or installs one: Debian's own as root there, elsewhere the build that Playwright
 * downloads. Throws a sentence that says what to do if neither works.
 * @param {string} root
 * @param {(text: string) => void} say
 * @returns {string} The executable.
 */
export function requireBrowser(root, say) {
  const present = findBrowser();
  if (present !== undefined) return present;
  const { CHROME_PATH: chosen = "" } = process.env;
  if (chosen !== "") throw new SetupError(`CHROME_PATH names no program: ${chosen}.`);
  say("Installing a browser (once, about a minute) …");
  install(root);
  const installed = findBrowser();
  if (installed === undefined) throw new SetupError(`No browser could be installed: ${REMEDY}.`);
  if (!starts(installed)) {
    throw new SetupError(`The browser ${installed} does not start here: ${REMEDY}.`);
  }
  return installed;
}

/** @param {string} root */
function install(root) {
  if (isRoot() && distribution() === "debian" && installFromDebian()) return;
  const downloader = join(root, "node_modules/playwright-core/cli.js");
  // As root, Playwright may also install the system's libraries that its build needs.
  const libraries = isRoot() ? ["--with-deps"] : [];
  run(process.execPath, [downloader, "install", ...libraries, "chromium"]);
}

function installFromDebian() {
  const names = ["-y", "--no-install-recommends", "chromium"];
  return run("apt-get", ["update"]) && run("apt-get", ["install", ...names]);
}

/** @param {string} browser */
function starts(browser) {
  return run(browser, ["--version"]);
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** Gives the ID of os-release: "debian", "ubuntu", … or "" where there is no such file. */
function distribution() {
  const file = "/etc/os-release";
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return /^ID="?([a-z]+)/mu.exec(text)?.[1] ?? "";
}

/**
 * Runs a program without showing what it prints and says whether it succeeded.
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(program, args, { env, stdio: "ignore" }).status === 0;
}
