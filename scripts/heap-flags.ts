/** So many megabytes of objects a process may hold, unless whoever builds has said another number. */
const HEAP_MEGABYTES = 2048;

/**
 * Gives the flags by which V8 looks for garbage before a process holds more than it needs: left to
 * itself it lets it grow with the memory of the machine.
 */
export function heapFlags(environment = process.env, given = process.execArgv): readonly string[] {
  const said = [environment["NODE_OPTIONS"] ?? "", ...given].join(" ");
  return /--max[-_]old[-_]space[-_]size/.test(said)
    ? []
    : [`--max-old-space-size=${HEAP_MEGABYTES}`];
}
