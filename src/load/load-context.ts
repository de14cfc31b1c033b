import type { AtlasConfig } from "../model/atlas-config.ts";
import type { AtlasFolder } from "./atlas-folder.ts";
import type { Report } from "./report.ts";

/** What every reader of an atlas file needs: the folder, what `atlas.yaml` says, and where to tell. */
export interface LoadContext {
  readonly folder: AtlasFolder;
  readonly config: AtlasConfig;
  readonly report: Report;
}

/** Gives the default language of the atlas. */
export function defaultLanguage({ config }: Pick<LoadContext, "config">): string {
  return config.languages[0] ?? "en";
}
