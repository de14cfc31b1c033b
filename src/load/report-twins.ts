import type { Finding, Place } from "../model/problem.ts";
import type { Report } from "./report.ts";
import { quoted } from "../model/visible-text.ts";
import { fileKey } from "./safe-name.ts";

/** A name that becomes a file or folder, and where it stands. */
export interface PlacedName {
  readonly name: string;
  readonly place: Place;
}

/** Reports names that differ by case only: on Windows and macOS they are one file. */
export function reportTwins(noun: string, names: readonly PlacedName[], report: Report): void {
  const firstByKey = new Map<string, string>();
  for (const { name, place } of names) {
    const first = firstByKey.get(fileKey(name));
    if (first === undefined) firstByKey.set(fileKey(name), name);
    else if (first !== name) report(place, twin(noun, name, first));
  }
}

function twin(noun: string, name: string, first: string): Finding {
  return {
    found: `the ${noun} ${quoted(name)} beside ${quoted(first)}`,
    expected: "names that differ by more than case: on Windows and macOS these are one file",
    remedy: "Rename one of them.",
  };
}
