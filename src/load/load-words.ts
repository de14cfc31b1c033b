import type { AtlasRegisters } from "./atlas-registers.ts";
import type { LoadContext } from "./load-context.ts";
import {
  correctionsSchema,
  glossarySchema,
  type Correction,
  type GlossaryEntry,
} from "../model/content.ts";
import { checkReferences, referencesTo, type Reference } from "./check-references.ts";
import { checkTexts } from "./check-texts.ts";
import { readYaml } from "./read-yaml.ts";

const GLOSSARY = "content/glossary.yaml";
const CORRECTIONS = "content/corrections.yaml";

/** Reads `content/glossary.yaml`, in its own order. */
export function loadGlossary(context: LoadContext): readonly GlossaryEntry[] {
  if (!context.folder.has(GLOSSARY)) return [];
  const located = readYaml(GLOSSARY, glossarySchema, context);
  if (located !== undefined) checkTexts(located, glossarySchema, context);
  return located?.value ?? [];
}

/** Reads `content/corrections.yaml` and checks what the corrections are about. */
export function loadCorrections(
  registers: AtlasRegisters,
  context: LoadContext,
): readonly Correction[] {
  if (!context.folder.has(CORRECTIONS)) return [];
  const located = readYaml(CORRECTIONS, correctionsSchema, context);
  if (located === undefined) return [];
  checkTexts(located, correctionsSchema, context);
  const references = located.value.flatMap((correction, i) => [
    ...referencesTo(registers.indicators, [i, "indicators"], correction.indicators),
    ...referencesTo(registers.areas, [i, "areas"], correction.areas),
    ...referencesTo(registers.plans, [i, "plans"], correction.plans),
    ...correction.objectives.flatMap((name, j) =>
      objectiveReferences(registers, [i, "objectives", j], name),
    ),
    { path: [i, "edition"], code: correction.edition, known: registers.editions },
    ...referencesTo(registers.issues, [i, "issues"], correction.issues),
  ]);
  checkReferences(located, references, context.report);
  return located.value;
}

/** An objective is named by its plan, a slash and its code. */
function objectiveReferences(
  { plans, objectivesOf }: AtlasRegisters,
  path: readonly PropertyKey[],
  name: string,
): readonly Reference[] {
  const [plan = "", ...rest] = name.split("/");
  if (!plans.has(plan)) return [{ path, code: plan, known: plans }];
  return [{ path, code: rest.join("/"), known: objectivesOf(plan) }];
}
