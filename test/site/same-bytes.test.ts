import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checksumProblems } from "../../scripts/site-checksums.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy } from "./engine.ts";

const [engine, other] = [engineCopy(), engineCopy()];
/** Where there is one, a disk in memory, which lists the files of a folder in another order. */
const MEMORY = "/dev/shm";
const elsewhere = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), "chora-other disk-"));

afterAll(() => {
  engine.remove();
  other.remove();
  rmSync(elsewhere, { recursive: true, force: true });
});

test("another folder and disk, order of files, concurrency, time zone and language give the same bytes", async () => {
  const first = await engine.build({
    ...{ atlas: TINY, out: "site" },
    environment: { TZ: "America/St_Johns", LC_ALL: "C", CHORA_CONCURRENCY: "1" },
  });
  const second = await other.build({
    ...{ atlas: TINY, out: "site", fault: "shuffled-folders.mjs" },
    environment: {
      ...{ OUT: join(elsewhere, "site"), SHUFFLE: "20260321", CHORA_CONCURRENCY: "7" },
      ...{ TZ: "Asia/Kathmandu", LC_ALL: "el_GR.UTF-8", LANG: "el_GR.UTF-8" },
    },
  });
  expect([first.isBuilt, second.isBuilt], first.said + second.said).toEqual([true, true]);
  const site = join(elsewhere, "site");
  expect(checksumProblems(site)).toEqual([]);
  const manifest = (folder: string) =>
    readFileSync(join(folder, "checksums.txt"), "utf8").split("\n");
  expect(manifest(site)).toEqual(manifest(first.site));
  expect(manifest(site).slice(0, 3)).toEqual([
    "# atlas: tiny",
    "# edition: 2021-12",
    "# as of: 2021-12-31",
  ]);
}, 300_000);
