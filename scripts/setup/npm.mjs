import { spawnSync } from "node:child_process";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { SetupError } from "./setup-error.mjs";

/** Asked for even where NODE_ENV=production or `omit` says otherwise: the build needs both. */
const WHOLE = ["--include=dev", "--include=optional"];
const QUIET = ["--no-audit", "--no-fund", "--loglevel=error", "--foreground-scripts=false"];
/** npm's own two further tries come after 10 and 60 seconds. */
const SOON = [
  "--fetch-retries=2",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=5000",
];

/** What npm says when it fails, in the order in which it is asked, and what that means here. */
const REASONS = /** @type {const} */ ([
  [
    /EUSAGE|Missing: .* from lock file|Invalid: lock file/u,
    "package-lock.json does not match package.json: run `npm run lock` and commit both files.",
  ],
  [/ENOSPC/u, "The disk is full: free some space, then run this again."],
  [
    /EACCES|EPERM|EROFS/u,
    "This folder may not be written to: take over its ownership or work in a copy of your own.",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|FETCH_ERROR|network/u,
    "The package registry cannot be reached: check the network, the proxy and " +
      "`npm config get registry`, then run this again.",
  ],
  [
    /E401|E403|ENEEDAUTH/u,
    "The package registry refused the request: check `npm config get registry` and your log-in.",
  ],
  [/E404|ETARGET/u, "The package registry lacks a package that package-lock.json names."],
]);

/**
 * Installs the packages in `root` with npm; throws a sentence that says why it could not.
 * @param {string} root
 * @param {{ isLocked: boolean }} how With the lock file, or without reading or writing it.
 */
export function installPackages(root, { isLocked }) {
  // npm empties the folder behind a link, which other copies of the project may live on.
  if (lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new SetupError(
      "node_modules is a link and lacks packages of package-lock.json: install where it leads to, or remove the link.",
    );
  }
  const command = isLocked ? ["ci"] : ["install", "--no-package-lock"];
  const result = runNpm([...command, ...WHOLE, ...QUIET, ...SOON], root);
  if (result.error !== undefined) throw new SetupError(whyNotStarted(result.error));
  if (result.status !== 0) throw new SetupError(whyFailed(`${result.stdout}\n${result.stderr}`));
}

/**
 * Says in one sentence why npm failed, from what it printed.
 * @param {string} output
 */
export function whyFailed(output) {
  const known = REASONS.find(([pattern]) => pattern.test(output));
  if (known !== undefined) return known[1];
  const lines = output.split("\n").map((line) => line.replace(/^npm (error|ERR!) ?/u, "").trim());
  const first = lines.find((line) => line !== "" && !line.startsWith("code ")) ?? "no reason given";
  return `The packages were not installed: npm says "${first}"; run \`npm ci\` to see all of it.`;
}

/** @param {NodeJS.ErrnoException} error */
function whyNotStarted(error) {
  if (error.code !== "ENOENT") return `npm could not be started: ${error.message}.`;
  return "npm was not found: install Node 22.12 or later, which brings it, from https://nodejs.org.";
}

/**
 * Runs npm on the Node that runs npm already where there is one, since the Node in node_modules is
 * about to be replaced.
 * @param {string[]} args
 * @param {string} cwd
 */
function runNpm(args, cwd) {
  const { npm_execpath: cli = "", npm_node_execpath: node = process.execPath } = process.env;
  const options = /** @type {const} */ ({ cwd, encoding: "utf8", maxBuffer: 2 ** 26 });
  if (/npm-cli\.[cm]?js$/u.test(cli)) return spawnSync(node, [cli, ...args], options);
  // Windows starts npm.cmd only through a shell; the arguments are our own constants.
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}
