/** What an atlas knows of a page beyond what stands on it: other names, and what it is about. */
export interface SearchSubject {
  /** The name in every language of the atlas, other spellings, codes. */
  readonly names: readonly string[];
  /** What stands on the page under a name of its own, as the measures of an objective. */
  readonly parts?: readonly string[];
  /** True for a place, which is known by how it sounds in other letters. */
  readonly isPlace?: boolean;
  /** Which kind comes first where several pages match as well; 0 is before all. */
  readonly rank: number;
  readonly facets: SearchFacets;
}

/** What results are narrowed by, in the reader's words. */
export interface SearchFacets {
  readonly area: readonly string[];
  readonly domain: readonly string[];
  readonly period: readonly string[];
  readonly group: readonly string[];
}

/** A page by its path, without the base of the site, and what the atlas knows of it. */
export type SubjectEntry = readonly [path: string, subject: SearchSubject];

/** Fills up what a page is not about. */
export function facetsOf(facets: Partial<SearchFacets>): SearchFacets {
  return { area: [], domain: [], period: [], group: [], ...facets };
}

/** From here on pages show a part of what another is about: their titles are no names. */
export const PART_RANK = 7;

/** A page of which the atlas knows no more than what stands on it. */
export const UNKNOWN_SUBJECT: SearchSubject = {
  names: [],
  rank: 6,
  facets: facetsOf({}),
};
