import { siteRoot } from "../model/site-roots.ts";

/**
 * Figures have their period in their address, and go with it; what finds an area is for scripts of
 * the same build, hidden files are for hosts.
 */
const NOT_PROMISED =
  /^\/[^/]+\/maps\/[^/]|^\/downloads\/(?:calendar\/|figures\/|areas\/(?:finder\.[^/]+|positions)\.json$)|^\/\./;

/**
 * Writes the addresses that a site promises to keep, one a line and sorted: its pages, downloads and
 * feeds. The first line says of which atlas. `files` are the paths of its files without a slash.
 */
export function addressList(atlas: string, files: readonly string[]): string {
  const promised = files.map(addressOf).filter(isPromised);
  return [`# atlas: ${atlas}`, ...promised.toSorted()].map((line) => `${line}\n`).join("");
}

/** Reads a list of addresses, and of which atlas it is. */
export function parseAddressList(text: string): {
  readonly atlas: string;
  readonly addresses: readonly string[];
} {
  const lines = text.split(/\r?\n/);
  const atlas = lines.find((line) => line.startsWith("# atlas: "))?.slice("# atlas: ".length);
  return { atlas: atlas ?? "", addresses: lines.filter((line) => line.startsWith("/")) };
}

/** Gives the promised addresses at which a site has nothing any more. */
export function vanishedAddresses(
  promised: readonly string[],
  files: readonly string[],
): readonly string[] {
  const present = new Set(files.map(addressOf));
  return promised.filter((path) => !present.has(path));
}

/** Gives the page that is nearest above an address: where its readers can go on from. */
export function nearestPage(path: string, files: readonly string[]): string {
  const present = new Set(files.map(addressOf));
  const above = path.split("/").map((_, i, steps) => `${steps.slice(0, i).join("/")}/`);
  return above.findLast((page) => page !== path && present.has(page)) ?? "/";
}

function isPromised(path: string): boolean {
  return siteRoot(path)?.isPromised !== false && !NOT_PROMISED.test(path);
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
