import type { DeployRecord } from "./deploy-record.ts";
import { CHECKSUMS } from "../../src/load/checksums.ts";

/** A step of a deployment: files that may be written in any order, none before the step is begun. */
export interface DeployStep {
  readonly name: "what pages load" | "new pages" | "pages" | "the rest" | "the manifest";
  readonly files: readonly string[];
}

export interface DeployPlan {
  readonly steps: readonly DeployStep[];
  /** What is taken away at the end. */
  readonly prune: readonly string[];
  /** What the target may hold while the deployment runs, so that one cut short is cleared away. */
  readonly begun: DeployRecord;
  readonly done: DeployRecord;
}

/**
 * Orders the files of a site so that at no moment a page leads to something that is not there: what
 * pages load and is new; new pages; pages that change; then what changes under its name. Taken away
 * at last is what neither this nor the previous site has, but for old pages: a reader who has one of
 * those open may still load a drawing or a table. Files that no deployment has put there stay.
 */
export function deployPlan(
  site: readonly string[],
  present: ReadonlySet<string>,
  record: DeployRecord,
): DeployPlan {
  const isNew = (file: string) => !present.has(file);
  const others = site.filter((file) => !isPage(file) && file !== CHECKSUMS);
  const pages = site.filter(isPage);
  const kept = new Set([...site, ...record.site.filter((file) => !isPage(file))]);
  const prune = record.files.filter((file) => !kept.has(file));
  const files = [...new Set([...record.files, ...site])];
  const gone = new Set(prune);
  return {
    steps: [
      { name: "what pages load", files: others.filter(isNew) },
      { name: "new pages", files: pages.filter(isNew) },
      { name: "pages", files: pages.filter((file) => !isNew(file)) },
      { name: "the rest", files: others.filter((file) => !isNew(file)) },
      { name: "the manifest", files: site.filter((file) => file === CHECKSUMS) },
    ],
    prune,
    begun: { site: record.site, files },
    done: { site: [...site], files: files.filter((file) => !gone.has(file)) },
  };
}

function isPage(file: string): boolean {
  return file.endsWith(".html");
}
