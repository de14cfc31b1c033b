import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Terminal } from "../../../scripts/terminal.ts";
import { deployByRsync } from "../../../scripts/deploy/deploy-by-rsync.ts";
import { filesBelow } from "../../../scripts/page-paths.ts";

const hasRsync = spawnSync("rsync", ["--version"]).error === undefined;
let here = "";
let said: string[] = [];

const reader: Terminal = {
  step: () => ({ count: () => {}, done: () => {} }),
  line: (text) => said.push(text),
  fail: (text) => said.push(text),
};

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "chora-rsync-"));
  said = [];
  // In the place of ssh: the same command on this machine.
  const shell = join(here, "shell");
  writeFileSync(shell, '#!/bin/sh\nshift\nexec sh -c "$*"\n');
  chmodSync(shell, 0o755);
  vi.stubEnv("RSYNC_RSH", shell);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(here, { recursive: true, force: true });
});

function deploy(name: string, files: Readonly<Record<string, string>>): boolean {
  const siteFolder = join(here, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(siteFolder, file)), { recursive: true });
    writeFileSync(join(siteFolder, file), content);
  }
  const workFolder = join(here, `work-${name}`);
  mkdirSync(workFolder);
  mkdirSync(join(here, "www"), { recursive: true });
  const target = `host:${join(here, "www")}`;
  return deployByRsync({ siteFolder, target, workFolder }, Object.keys(files), reader);
}

test.skipIf(!hasRsync)("a site comes to a server by rsync, and what is out of use goes", () => {
  const first = { "a.css": "1", "en/index.html": "old", "en/gone/index.html": "gone" };
  expect(deploy("first", first), said.join("\n")).toBe(true);
  writeFileSync(join(here, "www", "CNAME"), "example.org");
  const second = { "b.css": "2", "en/index.html": "new", "en/more/index.html": "more" };
  expect(deploy("second", second), said.join("\n")).toBe(true);
  const standing = [".chora-deployed.json", "CNAME", "a.css", ...Object.keys(second)];
  expect(filesBelow(join(here, "www"))).toEqual(standing.toSorted());
  expect(readFileSync(join(here, "www/en/index.html"), "utf8")).toBe("new");
  expect(deploy("third", second), said.join("\n")).toBe(true);
  expect(filesBelow(join(here, "www"))).not.toContain("a.css");
});

test("without rsync, or where it stops, a sentence says so", () => {
  vi.stubEnv("RSYNC_RSH", "/bin/false");
  expect(deploy("first", { "index.html": "x" })).toBe(false);
  expect(said.at(-1)).toMatch(
    hasRsync ? /^rsync stopped at "read what stands there": / : /^rsync is not installed here/,
  );
});
