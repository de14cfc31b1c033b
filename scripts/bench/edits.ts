import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One thing that an editor changes between two builds. */
export interface Edit {
  readonly name: string;
  /** Changes a file of an atlas that `npm run generate` has invented. */
  readonly edit: (atlas: string) => void;
}

export const EDITS: readonly Edit[] = [
  { name: "one sentence more in an issue", edit: lengthenIssue },
  { name: "another value of an observation", edit: changeObservation },
];

function lengthenIssue(atlas: string): void {
  appendFileSync(firstFile(join(atlas, "content", "newsletters")), "\nOne sentence more.\n");
}

/** Rounds the last value of the first file, which no other number is computed from. */
function changeObservation(atlas: string): void {
  const file = firstFile(join(atlas, "data", "observations"));
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const [area, indicator, period, value, ...rest] = (lines.pop() ?? "").split(",");
  const changed = (Number(value) + 1).toFixed(1);
  const line = [area, indicator, period, changed, ...rest].join(",");
  writeFileSync(file, [...lines, line, ""].join("\n"));
}

function firstFile(folder: string): string {
  const [name] = readdirSync(folder).toSorted();
  if (name === undefined) throw new Error(`missing files: ${folder}`);
  return join(folder, name);
}
