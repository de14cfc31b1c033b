import { hostname } from "node:os";
import { join } from "node:path";
import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { lockOf, releaseLock, takeLock, type Holder } from "./build-lock.ts";
import { sweepParts } from "./kept-file.ts";

/**
 * Runs a build while no other uses the same folders: the working folder of the engine, and that of
 * the site. Where another does, says so and builds nothing.
 */
export async function oneBuild(
  { root, outFolder }: Settings,
  terminal: Terminal,
  build: () => Promise<boolean>,
): Promise<boolean> {
  const taken: string[] = [];
  try {
    for (const file of [join(root, ".chora", "build.lock"), lockOf(outFolder)]) {
      const holder = takeLock(file);
      if (holder !== undefined) {
        terminal.fail(`${whoIsAtWork(holder, file)} Nothing was built.`);
        return false;
      }
      taken.push(file);
    }
    sweepParts(join(root, ".chora"));
    return await build();
  } finally {
    for (const file of taken) releaseLock(file);
  }
}

function whoIsAtWork({ pid, host }: Holder, file: string): string {
  const place = host === hostname() ? "" : ` on ${host}`;
  const remedy = host === hostname() ? "" : `, or delete ${file} if it is not`;
  return `Another build is at work${place} (process ${pid}): wait until it is done${remedy}.`;
}
