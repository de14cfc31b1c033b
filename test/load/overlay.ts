import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadAtlas, type LoadResult } from "../../src/load/load-atlas.ts";
import { formatProblem, type Problem } from "../../src/model/problem.ts";

/** The atlas of five areas that stands for all others in tests. */
export const TINY = join(import.meta.dirname, "../tiny");

/** Hands a copy of the tiny atlas to `use` and deletes it afterwards. */
export function withTinyCopy<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  try {
    cpSync(TINY, folder, { recursive: true });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads the tiny atlas with the files of a faulty case laid over it. */
export function loadCase(folder: string): LoadResult {
  return withTinyCopy((atlas) => {
    const removed = join(folder, "remove.txt");
    const names = existsSync(removed) ? readFileSync(removed, "utf8").trim().split("\n") : [];
    for (const name of names) rmSync(join(atlas, name));
    const files = join(folder, "files");
    if (existsSync(files)) cpSync(files, atlas, { recursive: true });
    return loadAtlas(atlas);
  });
}

/** Writes problems as the report of a case holds them: one line each, severity first. */
export function reportOf(problems: readonly Problem[]): string {
  return problems.map((item) => `${item.severity}: ${formatProblem(item)}\n`).join("");
}
