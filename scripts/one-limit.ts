import { setFlagsFromString } from "node:v8";

/**
 * Lets buffers count with the objects of this process, for one limit, or no longer. Pages and files
 * pass through buffers beside the heap, and V8 would look through all of the heap after every 64 MB of
 * them: a third of the time while an atlas is in memory. Once the atlas is let go of, to look is next
 * to nothing, and what is done with does not pile up. The V8 of Node 22 does not know the flag.
 */
export function oneLimit(isOne: boolean): void {
  if (Number.parseInt(process.versions.v8) < 13) return;
  setFlagsFromString(`--${isOne ? "" : "no-"}external-memory-accounted-in-global-limit`);
}
