import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyEngine } from "../../scripts/engine-copy.ts";
import { filesBelow } from "../../scripts/page-paths.ts";

/** A copy of the engine with room for sites beside it: no build ever meets another. */
export interface Engine {
  /** The folder in which the sites of the copy are built. */
  readonly folder: string;
  readonly build: (request: BuildRequest) => Promise<Build>;
  readonly remove: () => void;
}

export interface BuildRequest {
  readonly atlas: string;
  /** Name of the site's folder inside the copy. */
  readonly out: string;
  readonly base?: string;
  /** True where pages in MDX may run their code. */
  readonly mdx?: boolean;
  /** A module of test/site/faults/ that is loaded before the build. */
  readonly fault?: string;
  /** The script that is run, where it is not the build. */
  readonly script?: string;
  /** What stands behind the name of the command, such as "--offline". */
  readonly args?: readonly string[];
  /** Further variables of the environment, which win. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What `npm run build` did: whether it was content, what it said, and where the site is. */
export interface Build {
  readonly isBuilt: boolean;
  readonly said: string;
  readonly site: string;
}

/** Copies the engine into a folder of its own, with the packages of the project. */
export function engineCopy(): Engine {
  const folder = mkdtempSync(join(tmpdir(), "chora-engine-"));
  copyEngine(folder);
  return {
    folder,
    build: (request) => build(folder, request),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The pages of a built site as paths below its base: "en/areas/"; letters are none. */
export function pagesOf(site: string): readonly string[] {
  return filesBelow(site)
    .filter((file) => file.endsWith(".html") && !file.startsWith("mail/"))
    .map((file) => file.replace(/index\.html$/, ""));
}

function build(folder: string, request: BuildRequest): Promise<Build> {
  const { atlas, out, base, mdx = false, fault, environment = {} } = request;
  const { script = "scripts/build.ts", args = [] } = request;
  const site = join(folder, out);
  // Nothing of the test runner's own environment but where programs are: the build must not know.
  const { PATH, TZ, LC_ALL } = process.env;
  const env = {
    PATH,
    TZ,
    LC_ALL,
    HOME: folder,
    ATLAS: atlas,
    OUT: site,
    BASE: base,
    MDX: mdx ? "1" : "",
    ...environment,
  };
  const faults =
    fault === undefined ? [] : ["--import", join(import.meta.dirname, "faults", fault)];
  const flags = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning", ...faults];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...flags, script, ...args],
      { cwd: folder, env },
      (error, stdout, stderr) => {
        resolve({ isBuilt: error === null, said: stdout + stderr, site });
      },
    );
  });
}
