import type { SearchSubject } from "./search-subject.ts";

/** The path of a page with its names, what it is called first: for "did you mean". */
export type SearchNames = readonly (readonly [path: string, ...names: string[]])[];

/** Lists the names of areas and indicators: what readers know by name, and misspell. */
export function searchNames(subjects: ReadonlyMap<string, SearchSubject>): SearchNames {
  return [...subjects]
    .filter(([path]) => /^\/[^/]+\/(?:areas\/[^/]+|indicators)\/[^/]+\/$/.test(path))
    .map(([path, { names }]) => [path, ...new Set(names.filter((name) => /\p{L}{3}/u.test(name)))]);
}
