import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checksumProblems, renewChecksums, writeChecksums } from "../../scripts/site-checksums.ts";

let site = "";

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "chora-sealed-"));
  writeFileSync(join(site, "index.html"), "<p>A page</p>");
  writeChecksums(site, { id: "valley", edition: "3", asOf: "2021-12-31" });
});
afterEach(() => {
  rmSync(site, { recursive: true, force: true });
});

test("A site vouches for all its files, and tells of one that came later or was changed", () => {
  expect(checksumProblems(site)).toEqual([]);
  writeFileSync(join(site, "plan.pdf"), "%PDF");
  writeFileSync(join(site, "index.html"), "<p>Another</p>");
  expect(checksumProblems(site)).toEqual([
    "index.html: the file is not as it was built",
    "plan.pdf: no build wrote this",
  ]);
});

test("A manifest that is renewed vouches for a print too, and is of the same atlas and edition", () => {
  writeFileSync(join(site, "plan.pdf"), "%PDF");
  renewChecksums(site);
  expect(checksumProblems(site)).toEqual([]);
  const manifest = readFileSync(join(site, "checksums.txt"), "utf8");
  expect(manifest).toMatch(/^# atlas: valley\n# edition: 3\n# as of: 2021-12-31\n[0-9a-f]{64} {2}/);
  expect(manifest.match(/^#/gm)).toHaveLength(3);
});
