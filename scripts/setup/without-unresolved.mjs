import { nearest } from "./installed.mjs";

/**
 * Leaves out of a lock file's packages the optional dependencies that got no entry, or, where an
 * exact version is asked for, only one of another version.
 * @param {import("./installed.mjs").Packages} packages
 * @returns {{ packages: import("./installed.mjs").Packages, dropped: string[] }}
 */
export function withoutUnresolved(packages) {
  /** @type {string[]} */
  const dropped = [];
  const entries = Object.entries(packages).map(([path, entry]) => {
    const { optionalDependencies, ...rest } = entry;
    if (optionalDependencies === undefined) return [path, entry];
    const kept = Object.entries(optionalDependencies).filter(([name, wanted]) => {
      const found = nearest(packages, path, name);
      const isExact = /^\d+\.\d+\.\d+$/u.test(wanted);
      const isKept = found !== undefined && (!isExact || found.version === wanted);
      if (!isKept) dropped.push(name);
      return isKept;
    });
    const left = { ...entry, optionalDependencies: Object.fromEntries(kept) };
    return [path, kept.length === 0 ? rest : left];
  });
  return { packages: Object.fromEntries(entries), dropped };
}
