import { spawnSync } from "node:child_process";

/** Asks a program for its version; null where there is no such program, or none that says it. */
export function installedVersion(program: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) return null;
  const [version = null] = /\d+\.\d[\d.]*/.exec(stdout) ?? [];
  return version;
}
