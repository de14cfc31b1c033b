import { statSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** What a server answers to one address: a file, another address, or nothing. */
export type Page =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 };

/**
 * Finds what an address means in a folder that is served under `base`: a file, the index.html of a
 * folder (after a move to the address with its slash), or 404.html with status 404. Encoded or not,
 * no address leads out of the folder; symbolic links inside it are followed.
 */
export function findPage(folder: string, base: string, address: string): Page {
  const [path = "", ...query] = address.split("?");
  const prefix = basePath(base);
  if (`${path}/` === prefix) return { status: 301, location: withQuery(prefix, query) };
  if (!path.startsWith(prefix)) return notFound(folder);
  // Without its further slashes: a move to "//example.org/" would be a move to another host.
  const rest = path.slice(prefix.length).replace(/^\/+/u, "");
  const relative = decode(rest);
  if (relative === undefined) return { status: 400 };
  const file = resolve(folder, `./${relative}`);
  if (!`${file}${sep}`.startsWith(`${resolve(folder)}${sep}`)) return { status: 400 };
  if (!isFolder(file)) {
    return isFile(file) && !path.endsWith("/") ? { status: 200, file } : notFound(folder);
  }
  if (!path.endsWith("/")) return { status: 301, location: withQuery(`${prefix}${rest}/`, query) };
  const index = join(file, "index.html");
  return isFile(index) ? { status: 200, file: index } : notFound(folder);
}

/** Writes a base path with one slash at each end: "" and "/" give "/", "atlas" gives "/atlas/". */
export function basePath(base: string): string {
  const inner = base.replace(/^\/+|\/+$/gu, "");
  return inner === "" ? "/" : `/${inner}/`;
}

function notFound(folder: string): Page {
  const file = join(folder, "404.html");
  return isFile(file) ? { status: 404, file } : { status: 404 };
}

function withQuery(path: string, query: readonly string[]): string {
  return query.length === 0 ? path : `${path}?${query.join("?")}`;
}

/** Decodes an address; none if it is malformed, or holds a zero byte or a backslash. */
function decode(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return /[\0\\]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
