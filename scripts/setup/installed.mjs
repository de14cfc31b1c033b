import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fits } from "./platform.mjs";

/**
 * @typedef {import("./platform.mjs").Platform} Platform
 * @typedef {{ version?: string, optional?: boolean, os?: string | string[], cpu?: string | string[],
 *   libc?: string | string[], optionalDependencies?: Record<string, string>,
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Entry
 * @typedef {Record<string, Entry>} Packages
 */

/** The platform for which the lock file is complete. */
const HOME = /** @type {Platform} */ ({ os: "linux", cpu: "x64", libc: "glibc" });

/**
 * Reads the packages of a lock file by their path; none if there is no readable file.
 * @param {string} file
 * @returns {Packages | undefined}
 */
export function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/**
 * Says whether node_modules holds every package of the lock file that this platform needs, at its
 * version. An optional package without `os` or `cpu` belongs to one of another platform and may be
 * absent.
 * @param {string} root
 * @param {Packages} locked
 * @param {Platform} platform
 */
export function isInstalled(root, locked, platform) {
  const present = readPackages(join(root, "node_modules/.package-lock.json")) ?? {};
  return Object.entries(locked).every(([path, entry]) => {
    if (path === "" || !fits(entry, platform)) return true;
    const found = present[path];
    if (found === undefined) return isSpare(entry);
    return found.version === entry.version && existsSync(join(root, path, "package.json"));
  });
}

/**
 * Says whether the packages that package.json names are there at the versions of the lock file:
 * all that can be asked where the lock file itself cannot be installed.
 * @param {string} root
 * @param {Packages} locked
 */
export function hasNamedPackages(root, locked) {
  const { dependencies, devDependencies } = locked[""] ?? {};
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return names.every((name) => {
    const path = `node_modules/${name}`;
    return versionAt(join(root, path, "package.json")) === locked[path]?.version;
  });
}

/**
 * Lists the packages whose binary for this platform the lock file lacks although it has the one for
 * Linux x64. The root's own optional dependency is Node, which the reader's own can stand in for.
 * @param {Packages} locked
 * @param {Platform} platform
 */
export function packagesWithoutBinary(locked, platform) {
  return Object.entries(locked)
    .filter(([path, entry]) => path !== "" && fits(entry, platform))
    .filter(([path, entry]) => {
      const binaries = Object.keys(entry.optionalDependencies ?? {})
        .map((name) => nearest(locked, path, name))
        .filter((binary) => binary?.os !== undefined && binary.cpu !== undefined);
      return hasFitting(binaries, HOME) && !hasFitting(binaries, platform);
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
}

/** @param {Entry} entry */
function isSpare(entry) {
  return entry.optional === true && entry.os === undefined && entry.cpu === undefined;
}

/**
 * @param {(Entry | undefined)[]} binaries
 * @param {Platform} platform
 */
function hasFitting(binaries, platform) {
  return binaries.some((binary) => binary !== undefined && fits(binary, platform));
}

/**
 * Finds the package that `name` means when it is required from the package at `path`.
 * @param {Packages} locked
 * @param {string} path
 * @param {string} name
 * @returns {Entry | undefined}
 */
export function nearest(locked, path, name) {
  const found = locked[`${path === "" ? "" : `${path}/`}node_modules/${name}`];
  if (found !== undefined || path === "") return found;
  return nearest(locked, path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name);
}

/** @param {string} file */
function versionAt(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).version;
  } catch {
    return undefined;
  }
}
