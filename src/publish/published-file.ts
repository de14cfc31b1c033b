/** A file of the site that is not a page: where it stands and what is in it. */
export interface PublishedFile {
  /** Below the root of the site, beginning with a slash. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
