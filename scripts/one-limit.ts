import { setFlagsFromString } from "node:v8";

/**
 * Lets buffers count with the objects of this process, for one limit. Files and pages pass through
 * buffers beside the heap, and V8 would look through all of the heap after every 64 MB of them: a
 * third of the time where an atlas is large. The V8 of Node 22 does not know the flag.
 */
export function oneLimit(): void {
  if (Number.parseInt(process.versions.v8) < 13) return;
  setFlagsFromString("--external-memory-accounted-in-global-limit");
}
