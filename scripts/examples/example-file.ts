/** A file that an example atlas gets from its script; the path is inside the atlas folder. */
export interface ExampleFile {
  readonly path: string;
  readonly content: string;
}
