/**
 * What npm's `os`, `cpu` and `libc` fields are compared with.
 * @typedef {{ os: string, cpu: string, libc: "glibc" | "musl" | "" }} Platform
 * @typedef {string | readonly string[] | undefined} Field
 * @typedef {{ os?: Field, cpu?: Field, libc?: Field }} Needs
 */

/**
 * Describes the machine that runs this script.
 * @returns {Platform}
 */
export function platform() {
  return { os: process.platform, cpu: process.arch, libc: libcOf(process.platform) };
}

/**
 * Says whether a package of the lock file belongs on a platform. An absent field fits everywhere
 * and `!x` excludes x, as in npm.
 * @param {Needs} needs
 * @param {Platform} platform
 */
export function fits({ os, cpu, libc }, platform) {
  return admits(os, platform.os) && admits(cpu, platform.cpu) && admits(libc, platform.libc);
}

/**
 * @param {Field} field
 * @param {string} value
 */
function admits(field, value) {
  const words = field === undefined ? [] : [field].flat();
  const wanted = words.filter((word) => !word.startsWith("!"));
  const isRefused = words.includes(`!${value}`);
  return !isRefused && (wanted.length === 0 || wanted.includes(value) || wanted.includes("any"));
}

/**
 * @param {string} os
 * @returns {Platform["libc"]}
 */
function libcOf(os) {
  if (os !== "linux") return "";
  // The report asks the network for its host names unless it is told not to.
  if (process.report) process.report.excludeNetwork = true;
  const report = /** @type {any} */ (process.report?.getReport());
  return report?.header?.glibcVersionRuntime ? "glibc" : "musl";
}
