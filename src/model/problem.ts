/** Where in an atlas folder a problem stands. */
export interface Place {
  /** Path inside the atlas folder, with forward slashes. */
  readonly file: string;
  /** Row as a spreadsheet numbers it (the heading is row 1), or line of a text file. */
  readonly row?: number | undefined;
  /** Column of a table, or path of a key ("levels.0.name"). */
  readonly column?: string | undefined;
}

/** One thing wrong with input: where, what was found, what was expected, what to do. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** What `problem` needs besides the place; `severity` is "error" unless said otherwise. */
export interface Finding {
  readonly found: string;
  readonly expected: string;
  readonly remedy?: string;
  readonly severity?: Problem["severity"];
}

/** An atlas that cannot be built, with everything that is wrong with it. */
export class AtlasError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join("\n"), options);
    this.name = "AtlasError";
    this.problems = problems;
  }
}

/** Makes a problem from its place and finding. */
export function problem(place: Place, finding: Finding): Problem {
  const { found, expected, remedy = "", severity = "error" } = finding;
  return { severity, place, found, expected, remedy };
}

/** Writes a problem as one line: `file:row column: found; expected. remedy`. */
export function formatProblem({ place, found, expected, remedy }: Problem): string {
  const row = place.row === undefined ? "" : `:${place.row}`;
  const column = place.column === undefined ? "" : ` ${place.column}`;
  const end = remedy === "" ? "" : ` ${remedy}`;
  return `${place.file}${row}${column}: ${found}; ${expected}.${end}`;
}

/** True where a problem forbids the build. */
export function isError(candidate: Problem): boolean {
  return candidate.severity === "error";
}
