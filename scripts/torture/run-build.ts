import { spawn } from "node:child_process";
import { join } from "node:path";

/** A build to be run, and when it is to be ended. */
export interface BuildRun {
  readonly engineFolder: string;
  readonly atlasFolder: string;
  readonly outFolder: string;
  readonly base: string;
  /** Before which change of the disk it is ended. */
  readonly killAt?: number;
  /** After how many milliseconds it is ended. */
  readonly killAfter?: number;
  /** Where the count of its changes is written. */
  readonly countTo?: string;
}

export interface BuildEnd {
  readonly isKilled: boolean;
  readonly isBuilt: boolean;
  readonly said: string;
  readonly milliseconds: number;
}

const FLAGS = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];

/** Runs a build in a process of its own, and ends it without a warning where that is asked for. */
export function runBuild(run: BuildRun): Promise<BuildEnd> {
  const preload = join(run.engineFolder, "scripts", "torture", "kill-at.mjs");
  const { PATH, TZ, LC_ALL } = process.env;
  const env = {
    ...{ PATH, TZ, LC_ALL, HOME: run.engineFolder, ATLAS: run.atlasFolder },
    ...{ OUT: run.outFolder, BASE: run.base, CHORA_COUNT_TO: run.countTo },
    CHORA_KILL_AT: run.killAt === undefined ? undefined : String(run.killAt),
  };
  const args = [...FLAGS, "--import", preload, "scripts/build.ts"];
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: run.engineFolder, env });
    const said: string[] = [];
    child.stdout.on("data", (text: Buffer) => said.push(text.toString()));
    child.stderr.on("data", (text: Buffer) => said.push(text.toString()));
    const timer =
      run.killAfter === undefined
        ? undefined
        : setTimeout(() => child.kill("SIGKILL"), run.killAfter);
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
