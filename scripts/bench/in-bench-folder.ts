import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MEMORY_DISK = "/dev/shm";

/** Works in a new folder, in memory where the system has a disk of it, which is gone afterwards. */
export async function inBenchFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const disk = existsSync(MEMORY_DISK) ? MEMORY_DISK : tmpdir();
  const folder = mkdtempSync(join(disk, "chora-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
