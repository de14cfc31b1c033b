import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
}

/** What `npm run build` did: whether it was content, what it said, and where the site is. */
export interface Build {
  readonly isBuilt: boolean;
  readonly said: string;
  readonly site: string;
}

const ROOT = join(import.meta.dirname, "../..");
const PARTS = [
  "src",
  "scripts",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** Copies the engine into a folder of its own, with the packages of the project. */
export function engineCopy(): Engine {
  const folder = mkdtempSync(join(tmpdir(), "chora-engine-"));
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
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

function build(folder: string, { atlas, out, base }: BuildRequest): Promise<Build> {
  const site = join(folder, out);
  // Nothing of the test runner's own environment but where programs are: the build must not know.
  const { PATH, TZ, LC_ALL } = process.env;
  const env = { PATH, TZ, LC_ALL, HOME: folder, ATLAS: atlas, OUT: site, BASE: base };
  const flags = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...flags, "scripts/build.ts"],
      { cwd: folder, env },
      (error, stdout, stderr) => {
        resolve({ isBuilt: error === null, said: stdout + stderr, site });
      },
    );
  });
}
