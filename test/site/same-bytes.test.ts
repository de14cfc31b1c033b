import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compareBuilds } from "../../scripts/same-bytes/compare-builds.ts";
import { TINY } from "../load/overlay.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-same-bytes-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("another folder and disk, order of files, concurrency, time zone and language give the same bytes", async () => {
  expect(await compareBuilds(TINY, folder)).toEqual([]);
  const manifest = readFileSync(join(folder, "site", "checksums.txt"), "utf8");
  expect(manifest.split("\n").slice(0, 3)).toEqual([
    "# atlas: tiny",
    "# edition: 2021-12",
    "# as of: 2021-12-31",
  ]);
}, 300_000);
