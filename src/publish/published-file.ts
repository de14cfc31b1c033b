/** A file of the site that is not a page: where it stands and what is in it. */
export interface PublishedFile {
  /** Below the root of the site, beginning with a slash. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * A file that is made when somebody asks for it. What is read of numbers to make it is read then, so
 * that it can be noted (`src/derive/reads.ts`).
 */
export interface FileToMake {
  readonly path: string;
  readonly make: () => PublishedFile["content"];
}

/** Makes a file. */
export function madeFile({ path, make }: FileToMake): PublishedFile {
  return { path, content: make() };
}
