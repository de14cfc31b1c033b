import type { AtlasRegisters } from "./atlas-registers.ts";
import type { IndexedData } from "./check-index.ts";
import type { LoadContext } from "./load-context.ts";
import { indexSchema, type IndexDeclaration } from "../model/composite-index.ts";
import { checkIndex } from "./check-index.ts";
import { checkTexts } from "./check-texts.ts";
import { readYaml } from "./read-yaml.ts";

/**
 * Reads the index that `atlas.yaml` names and checks all that it refers to; null where there is none,
 * or none that can be read. That the file exists is checked with `atlas.yaml`.
 */
export function loadIndex(
  data: IndexedData,
  registers: AtlasRegisters,
  context: LoadContext,
): IndexDeclaration | null {
  const { index: file } = context.config;
  if (file === undefined || !context.folder.has(file)) return null;
  const located = readYaml(file, indexSchema, context);
  if (located === undefined) return null;
  checkTexts(located, indexSchema, context);
  checkIndex(located, { ...data, registers }, context);
  return located.value;
}
