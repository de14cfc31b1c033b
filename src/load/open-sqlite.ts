import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type * as Sqlite from "node:sqlite";

/**
 * Opens a SQLite file for reading, without a trace beside it; "unsupported" where this Node has no
 * SQLite. It is asked for only here and only now: an older Node builds all atlases that need none.
 */
export function openSqlite(path: string): Sqlite.DatabaseSync | "unsupported" {
  const sqlite = sqliteOfNode();
  if (sqlite === undefined) return "unsupported";
  const url = pathToFileURL(path);
  url.searchParams.set("immutable", "1");
  return new sqlite.DatabaseSync(url, { readOnly: true });
}

function sqliteOfNode(): typeof Sqlite | undefined {
  try {
    return createRequire(import.meta.url)("node:sqlite") as typeof Sqlite;
  } catch {
    return undefined;
  }
}
