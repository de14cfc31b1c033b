import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Shard } from "../src/model/shard.ts";
import { sourceDay } from "./source-day.ts";

/** Which atlas is built, and where to. */
export interface Settings {
  /** The engine's own folder. */
  readonly root: string;
  readonly atlasFolder: string;
  readonly outFolder: string;
  /** Where the protected atlas and its figures wait for the pages. */
  readonly workFolder: string;
  /** True where plans and profiles are printed and linked. */
  readonly hasPdf?: boolean;
  /** True where the site is read from a folder, without a server. */
  readonly isOffline?: boolean;
  /** True where only the work folder is made, from which others lay out the pages. */
  readonly isStore?: boolean;
  /** The part of the pages that is laid out, where it is not all of them. */
  readonly shard?: Shard;
  /** The day that stands in archives and printed files, where SOURCE_DATE_EPOCH names one. */
  readonly sourceDay?: string;
  /** True where whoever builds lets the authors of MDX run code. */
  readonly trustsMdx?: boolean;
  readonly overrides: { readonly base?: string; readonly site?: string };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Reads ATLAS (else the folder of the engine), OUT (else dist), BASE, SITE, PDF, MDX and
 * SOURCE_DATE_EPOCH. Relative folders are taken from the folder in which npm was called.
 */
export function settings(environment: Environment = process.env): Settings {
  const { ATLAS = ROOT, OUT, BASE, SITE, PDF, MDX, INIT_CWD } = environment;
  const here = INIT_CWD ?? process.cwd();
  const atlasFolder = resolve(here, ATLAS);
  const day = sourceDay(environment);
  const outFolder = OUT === undefined ? join(ROOT, "dist") : resolve(here, OUT);
  return {
    root: ROOT,
    atlasFolder,
    outFolder,
    workFolder: join(ROOT, ".chora", "work"),
    hasPdf: PDF === "1",
    trustsMdx: MDX === "1",
    ...(day === undefined ? {} : { sourceDay: day }),
    overrides: {
      ...(BASE === undefined ? {} : { base: withSlashes(BASE) }),
      ...(SITE === undefined ? {} : { site: SITE }),
    },
  };
}

/** The atlas's own public files, or a folder that is empty. */
export function publicFolder({ atlasFolder, workFolder }: Settings): string {
  const folder = join(atlasFolder, "public");
  return existsSync(folder) ? folder : join(workFolder, "public");
}

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, "/");
}
