import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { torture } from "../../scripts/torture/torture.ts";
import { TINY } from "../load/overlay.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-torture-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a build that is ended at any moment leaves the last good site whole, and caches that poison no later build", async () => {
  const report = await torture({ atlasFolder: TINY, folder, times: 5, seed: 20260321 });
  expect(report.faults).toEqual([]);
  expect(report.killed + report.finished).toBe(5);
  // One of them was ended between the two renames of the swap: the next build put the site back.
  expect(report.beside).toBeGreaterThan(0);
}, 300_000);
