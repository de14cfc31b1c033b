import { spawn } from "node:child_process";
import { join } from "node:path";
import { heapFlags } from "./heap-flags.ts";

/** A build of a copy of the engine, in a process of its own. */
export interface BuildRun {
  readonly engineFolder: string;
  readonly atlasFolder: string;
  readonly outFolder: string;
  /** A module inside the engine that is loaded before the build. */
  readonly preload?: string;
  /** Variables besides those that programs need to be found. */
  readonly environment?: Readonly<Record<string, string>>;
  /** After how many milliseconds it is ended without a warning. */
  readonly killAfter?: number;
}

export interface BuildEnd {
  readonly isKilled: boolean;
  readonly isBuilt: boolean;
  readonly said: string;
  readonly milliseconds: number;
}

const FLAGS = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];

/** Runs a build and says how it ended. */
export function runBuild(run: BuildRun): Promise<BuildEnd> {
  const { engineFolder: cwd, atlasFolder, outFolder, preload, killAfter } = run;
  const { PATH, TZ, LC_ALL } = process.env;
  const own = { HOME: cwd, ATLAS: atlasFolder, OUT: outFolder };
  const env = { PATH, TZ, LC_ALL, ...own, ...run.environment };
  const loaded = preload === undefined ? [] : ["--import", join(cwd, preload)];
  const start = performance.now();
  return new Promise((resolve) => {
    // With its limits said, the build runs in the process that is begun here, and that can be ended.
    const flags = [...FLAGS, ...heapFlags(env, []), ...loaded];
    const child = spawn(process.execPath, [...flags, "scripts/build.ts"], { cwd, env });
    const said: string[] = [];
    child.stdout.on("data", (text: Buffer) => said.push(text.toString()));
    child.stderr.on("data", (text: Buffer) => said.push(text.toString()));
    const timer =
      killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      resolve({
        isKilled: signal === "SIGKILL",
        isBuilt: code === 0,
        said: said.join(""),
        milliseconds: performance.now() - start,
      });
    });
  });
}
