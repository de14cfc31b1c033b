import { listFiles } from "./list-files.ts";

/**
 * Lists the files whose change may change the site, for watching: paths inside the folder with
 * forward slashes, in code-point order. An unreadable folder has none.
 */
export function atlasFiles(folder: string): string[] {
  return [...listFiles(folder).files];
}
