import { createHash } from "node:crypto";
import { posix } from "node:path";
import { formatProblem, type Problem } from "../src/model/problem.ts";
import { printable } from "./printable.ts";

/** Writes problems for a program; `root` is the atlas folder as that program knows it, "" if the same. */
type CheckFormat = (problems: readonly Problem[], root: string) => string;

/** In which forms `npm run check` can write what it found, besides the one for people. */
export const CHECK_FORMATS: Readonly<Record<string, CheckFormat>> = {
  github: githubAnnotations,
  gitlab: gitlabReport,
  json: jsonReport,
};

/** Writes commands that GitHub shows as notes at the file and line of each problem. */
export function githubAnnotations(problems: readonly Problem[], root: string): string {
  const lines = problems.map((problem) => {
    const { severity, place } = problem;
    const values = [
      `file=${property(posix.join(root, place.file))}`,
      ...(place.row === undefined ? [] : [`line=${place.row}`]),
      ...(place.column === undefined ? [] : [`title=${property(place.column)}`]),
    ];
    return `::${severity} ${values.join(",")}::${data(sentence(problem))}`;
  });
  return lines.join("\n");
}

/** Writes the report of code quality (Code Climate) that GitLab shows in a merge request. */
export function gitlabReport(problems: readonly Problem[], root: string): string {
  const entries = problems.map((problem) => ({
    description: sentence(problem),
    check_name: problem.place.column ?? "atlas",
    fingerprint: createHash("sha256").update(formatProblem(problem)).digest("hex"),
    severity: problem.severity === "error" ? "critical" : "minor",
    location: {
      path: posix.join(root, problem.place.file),
      lines: { begin: problem.place.row ?? 1 },
    },
  }));
  return JSON.stringify(entries, null, 2);
}

/** Writes a list of plain objects, each with what a problem has. */
export function jsonReport(problems: readonly Problem[], root: string): string {
  const entries = problems.map(({ severity, place, found, expected, remedy }) => ({
    severity,
    file: posix.join(root, place.file),
    row: place.row ?? null,
    column: place.column ?? null,
    ...{ found, expected, remedy },
  }));
  return JSON.stringify(entries, null, 2);
}

function sentence({ found, expected, remedy }: Problem): string {
  return `${found}; ${expected}.${remedy === "" ? "" : ` ${remedy}`}`;
}

/** The text of a command ends with its line, so that line breaks are written as GitHub wants them. */
function data(text: string): string {
  const lines = text.replaceAll("%", "%25").split(/\r\n|\r|\n/);
  return lines.map(printable).join("%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
