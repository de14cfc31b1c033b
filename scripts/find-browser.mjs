import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

/** Where the installers of macOS and Windows put a browser that is not on the PATH. */
const MAC_APPS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS_APPS = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/** A package's own executables, below a folder of Playwright's cache. */
const PLAYWRIGHT_EXECUTABLES = [
  "chrome",
  "chrome.exe",
  "headless_shell",
  "chrome-headless-shell",
  "chrome-headless-shell.exe",
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
];

/**
 * Finds the executable of a browser of the Chromium family: CHROME_PATH, which wins even if it names
 * nothing, then the PATH, the usual folders, and what Playwright downloaded.
 * @param {Environment} [environment]
 * @param {string} [system] As `process.platform` names it.
 * @returns {string | undefined}
 */
export function findBrowser(environment = process.env, system = process.platform) {
  const { CHROME_PATH: chosen } = environment;
  if (chosen !== undefined && chosen !== "") return isProgram(chosen) ? chosen : undefined;
  const candidates = [
    ...onPath(environment, system),
    ...usualPlaces(environment, system),
    ...downloaded(environment, system),
  ];
  return candidates.find((path) => isProgram(path) && !isSnap(path));
}

/**
 * @param {Environment} environment
 * @param {string} system
 */
function onPath(environment, system) {
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const suffix = system === "win32" ? ".exe" : "";
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/**
 * @param {Environment} environment
 * @param {string} system
 */
function usualPlaces(environment, system) {
  if (system === "darwin") return MAC_APPS.map((app) => join("/Applications", app));
  if (system !== "win32") return [];
  return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
    .flatMap((name) => environment[name] ?? [])
    .flatMap((folder) => WINDOWS_APPS.map((app) => join(folder, app)));
}

/**
 * Lists what Playwright downloaded, the newest first.
 * @param {Environment} environment
 * @param {string} system
 */
function downloaded(environment, system) {
  const cache = environment["PLAYWRIGHT_BROWSERS_PATH"] ?? cacheFolder(environment, system);
  const builds = entries(cache).filter((name) => /^chromium(_headless_shell)?-\d+$/u.test(name));
  builds.sort((a, b) => buildNumber(b) - buildNumber(a));
  return builds.flatMap((build) =>
    entries(join(cache, build)).flatMap((folder) =>
      PLAYWRIGHT_EXECUTABLES.map((name) => join(cache, build, folder, name)),
    ),
  );
}

/**
 * @param {Environment} environment
 * @param {string} system
 */
function cacheFolder(environment, system) {
  const home = environment["HOME"] ?? homedir();
  if (system === "darwin") return join(home, "Library/Caches/ms-playwright");
  if (system === "win32") return join(environment["LOCALAPPDATA"] ?? home, "ms-playwright");
  return join(environment["XDG_CACHE_HOME"] ?? join(home, ".cache"), "ms-playwright");
}

/** @param {string} build */
function buildNumber(build) {
  return Number(build.slice(build.lastIndexOf("-") + 1));
}

/** @param {string} folder */
function entries(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** @param {string} path */
function isProgram(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * Says whether a program is Ubuntu's stub, which only starts the snap, whose sandbox sees neither
 * /tmp nor hidden folders.
 * @param {string} path
 */
function isSnap(path) {
  const program = realpathSync(path);
  if (program.startsWith("/snap/") || program === "/usr/bin/snap") return true;
  const isScript = statSync(program).size < 20_000;
  return isScript && readFileSync(program, "latin1").includes("/snap/bin/");
}
