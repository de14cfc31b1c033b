import type { EditionParts } from "../model/edition.ts";
import type { Content } from "./load-content.ts";
import { atlasRegisters, type AtlasRegisters } from "./atlas-registers.ts";

interface Today {
  readonly content: Content;
  /** All files of the atlas folder. */
  readonly files: readonly string[];
}

/** Makes the registers of editions: a pinned text may cite what has long left the working data. */
export function editionRegisters(
  editions: ReadonlyMap<string, EditionParts>,
  { content, files }: Today,
): ReadonlyMap<string, AtlasRegisters> {
  return new Map(
    [...editions].map(([name, parts]) => [
      name,
      atlasRegisters({ ...parts, issues: content.issues }, files),
    ]),
  );
}
