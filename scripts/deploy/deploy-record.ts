import { z } from "zod";

/** The file of a target that says what has been put there. */
export const DEPLOY_RECORD = ".chora-deployed.json";

const RECORD = z.object({
  /** The files of the site that stands there. */
  site: z.array(z.string()),
  /** All files that deployments have put there and none has taken away. */
  files: z.array(z.string()),
});

/** What deployments have put into a target. */
export type DeployRecord = z.infer<typeof RECORD>;

/** Reads the record of a target; one that has none holds nothing that may be taken away. */
export function parseDeployRecord(text: string | undefined): DeployRecord {
  if (text === undefined) return { site: [], files: [] };
  return RECORD.parse(JSON.parse(text));
}

/** Writes the record of a target, one file a line. */
export function formatDeployRecord({ site, files }: DeployRecord): string {
  return `${JSON.stringify({ site: site.toSorted(), files: files.toSorted() }, null, 1)}\n`;
}
