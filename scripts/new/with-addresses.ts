import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAddressList } from "../../src/publish/address-list.ts";
import { ADDRESSES } from "../address-problems.ts";

/** Whose addresses are frozen, and where its site was built. */
interface BuiltSite {
  readonly atlas: string;
  readonly outFolder: string;
}

/**
 * Adds to the files of an edition the addresses of the site that was built last: later builds keep
 * them. Nothing is added where there is no site, or one of another atlas.
 */
export function withAddresses(
  files: ReadonlyMap<string, string>,
  { atlas, outFolder }: BuiltSite,
): ReadonlyMap<string, string> {
  const list = join(outFolder, ADDRESSES);
  if (!existsSync(list)) return files;
  const text = readFileSync(list, "utf8");
  return parseAddressList(text).atlas === atlas ? new Map([...files, [ADDRESSES, text]]) : files;
}
