/** So many megabytes of objects a process may hold, unless whoever builds has said another number. */
const HEAP_MEGABYTES = 1536;

/** So many the pages may hold, which pass as much again through buffers beside them. */
export const PAGES_MEGABYTES = 1024;

/**
 * Gives the flags by which V8 looks for garbage before a process holds more than it needs: left to
 * itself it lets it grow with the memory of the machine. What a build has told itself is no number
 * that anybody has said.
 */
export function heapFlags(
  environment = process.env,
  given = process.execArgv,
  megabytes = HEAP_MEGABYTES,
): readonly string[] {
  const own = flagOf(HEAP_MEGABYTES);
  const isSaid = saysHeap([environment["NODE_OPTIONS"] ?? "", ...given.filter((f) => f !== own)]);
  return isSaid ? [] : [flagOf(megabytes)];
}

function flagOf(megabytes: number): string {
  return `--max-old-space-size=${megabytes}`;
}

/** True where options of Node say how much a process may hold. */
export function saysHeap(options: readonly string[]): boolean {
  return /--max[-_]old[-_]space[-_]size/.test(options.join(" "));
}
