import { z } from "zod";

/** The file of a target that says what has been put there. */
export const DEPLOY_RECORD = ".chora-deployed.json";

/** Whoever can write into the target could name any file of the machine to be taken away. */
const FILE = z.string().refine(isBelow);

const RECORD = z.object({
  /** The files of the site that stands there. */
  site: z.array(FILE),
  /** All files that deployments have put there and none has taken away. */
  files: z.array(FILE),
});

/** What deployments have put into a target. */
export type DeployRecord = z.infer<typeof RECORD>;

/**
 * Reads the record of a target; one that has none holds nothing that may be taken away. Undefined for
 * a record that no deployment has written so: it is damaged, or names what is not in the target.
 */
export function parseDeployRecord(text: string | undefined): DeployRecord | undefined {
  if (text === undefined) return { site: [], files: [] };
  try {
    return RECORD.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Writes the record of a target, one file a line. */
export function formatDeployRecord({ site, files }: DeployRecord): string {
  return `${JSON.stringify({ site: site.toSorted(), files: files.toSorted() }, null, 1)}\n`;
}

/** Says that a record cannot be trusted, and what to do. */
export function badRecord(target: string): string {
  return `${DEPLOY_RECORD} in ${target} is not as a deployment writes it: look who changed it, take it away together with the old site there, and deploy again.`;
}

/** True of a path that leads to something in the folder in which it starts, on every system. */
function isBelow(path: string): boolean {
  const isForeign = /[\\\0]|^[A-Za-z]:/.test(path);
  return !isForeign && path.split("/").every((step) => !["", ".", ".."].includes(step));
}
