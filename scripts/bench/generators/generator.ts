import type { Command } from "../process-use.ts";
import type { PreparedPage } from "./prepared-page.ts";

/** What a generator shall write, and where. */
export interface GeneratorWork {
  readonly site: string;
  readonly pages: readonly PreparedPage[];
  /** An empty folder for what the generator is given. */
  readonly folder: string;
  /** Where the pages shall be written, below that folder. */
  readonly out: string;
}

/** A program that lays out pages; this one is given each page as a finished string. */
export interface Generator {
  readonly name: string;
  /** Null where it is not installed. */
  readonly version: () => string | null;
  /** Writes what the generator is given, and names the program that makes pages of it. */
  readonly prepare: (work: GeneratorWork) => Command;
}
