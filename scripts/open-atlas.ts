import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { mdxDistrust } from "./mdx-trust.ts";
import { publicProblems } from "./public-problems.ts";
import { readAtlas, type ReadResult } from "./read-atlas.ts";
import { reportProblems } from "./report-problems.ts";

/** An atlas that can be built. */
export interface OpenAtlas extends ReadResult {
  readonly atlas: NonNullable<ReadResult["atlas"]>;
}

/** Reads the atlas of a build and reports all that is wrong with it; undefined where it cannot be built. */
export function openAtlas(settings: Settings, terminal: Terminal): OpenAtlas | undefined {
  const reading = terminal.step("Read and check the atlas");
  const read = readAtlas(settings);
  const { atlas } = read;
  const publicFiles = publicProblems(settings, atlas?.config.languages);
  reportProblems(terminal, [...read.problems, ...publicFiles]);
  if (atlas === undefined || publicFiles.length > 0) {
    terminal.fail("nothing was built; the last good site is as it was.");
    return undefined;
  }
  reading.done(`${atlas.observations.length} observations`);
  const distrust = mdxDistrust(settings, atlas.config);
  if (distrust === undefined) return { ...read, atlas };
  terminal.fail(distrust);
  return undefined;
}
