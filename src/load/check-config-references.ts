import type { AtlasConfig } from "../model/atlas-config.ts";
import type { VocabularyEntry } from "../model/service.ts";
import type { AtlasRegisters } from "./atlas-registers.ts";
import type { Located } from "./read-yaml.ts";
import type { Report } from "./report.ts";
import { checkReferences, type Reference } from "./check-references.ts";
import { vocabularyRegister } from "./load-vocabularies.ts";

/** Checks that the areas, indicators and kinds of service that `atlas.yaml` names exist. */
export function checkConfigReferences(
  located: Located<AtlasConfig>,
  { areas, indicators, groups }: AtlasRegisters,
  {
    vocabularies,
    report,
  }: { readonly vocabularies: readonly VocabularyEntry[]; readonly report: Report },
): void {
  const { value: config } = located;
  const taxonomy = vocabularyRegister("taxonomy", vocabularies);
  const references: readonly Reference[] = [
    { path: ["benchmark"], code: config.benchmark, known: areas },
    { path: ["populationIndicator"], code: config.populationIndicator, known: indicators },
    { path: ["homeIndicator"], code: config.homeIndicator, known: indicators },
    ...config.needSupply.flatMap(({ supply }, i) => [
      { path: ["needSupply", i, "supply"], code: supply, known: taxonomy },
    ]),
    ...config.takeUp.flatMap((funnel, i) => [
      { path: ["takeUp", i, "group"], code: funnel.group, known: groups },
      ...(["expected", "recognised", "served"] as const).map((step) => ({
        path: ["takeUp", i, step],
        code: funnel[step],
        known: indicators,
      })),
    ]),
  ];
  checkReferences(located, references, report);
}
