/** So many megabytes of objects a process may hold, unless whoever builds has said another number. */
const HEAP_MEGABYTES = 2048;

/**
 * Gives the flags by which V8 looks for garbage before a process holds more than it needs: left to
 * itself it lets it grow with the memory of the machine.
 */
export function heapFlags(environment = process.env, given = process.execArgv): readonly string[] {
  const isSaid = saysHeap([environment["NODE_OPTIONS"] ?? "", ...given]);
  return isSaid ? [] : [`--max-old-space-size=${HEAP_MEGABYTES}`];
}

/** True where options of Node say how much a process may hold. */
export function saysHeap(options: readonly string[]): boolean {
  return /--max[-_]old[-_]space[-_]size/.test(options.join(" "));
}
