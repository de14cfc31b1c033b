import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { problem, type Problem } from "../model/problem.ts";
import { systemReason } from "./system-reason.ts";

const ROOTS = ["atlas.yaml", "content", "data", "locales", "public"];

/** The files of an atlas folder, in code-point order, and what could not be listed. */
export interface Listing {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists the files that make an atlas: `atlas.yaml` and everything under `content`, `data`,
 * `locales` and `public`, without hidden files and those that Excel keeps beside an open one. Links
 * that leave the folder or lead nowhere are not followed.
 */
export function listFiles(root: string): Listing {
  const files: string[] = [];
  const problems: Problem[] = [];
  const real = resolved(root);
  if (real === undefined) return { files, problems: [noFolder(root)] };
  const visit = (path: string, ancestors: readonly string[]): void => {
    try {
      visitPath(path, ancestors);
    } catch (error) {
      problems.push(problem({ file: path }, { found: systemReason(error), expected: READABLE }));
    }
  };
  const visitPath = (path: string, ancestors: readonly string[]): void => {
    const target = resolved(join(root, path));
    if (target === undefined || !isInside(target, real) || ancestors.includes(target)) {
      problems.push(badLink(path, target));
      return;
    }
    const stat = statSync(target);
    if (stat.isDirectory()) {
      for (const name of visibleNames(target)) visit(`${path}/${name}`, [...ancestors, target]);
    } else if (stat.isFile()) files.push(path);
    else problems.push(problem({ file: path }, NO_FILE));
  };
  for (const path of ROOTS) if (isThere(join(root, path))) visit(path, [real]);
  return { files: files.sort(), problems };
}

const READABLE = "a file or folder that can be read";

/** What has no end, or waits for somebody to write, would be read for ever. */
const NO_FILE = { found: "a pipe, socket or device", expected: "a file", remedy: "Delete it." };

function visibleNames(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !/^(?:\.|~\$)/.test(name));
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function resolved(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

function badLink(file: string, target: string | undefined): Problem {
  const found =
    target === undefined
      ? "a symbolic link that leads nowhere"
      : "a symbolic link that leaves the atlas folder or leads back to itself";
  return problem(
    { file },
    {
      found,
      expected: "everything is inside the folder",
      remedy: "Copy the file into the folder.",
    },
  );
}

function noFolder(root: string): Problem {
  return problem({ file: root }, { found: "no such folder", expected: "a folder with atlas.yaml" });
}
