import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import { isError, problem, type Problem } from "../model/problem.ts";
import { atlasFolder } from "./atlas-folder.ts";
import { loadAreas } from "./load-areas.ts";
import { loadConfig } from "./load-config.ts";
import { loadIndicators } from "./load-indicators.ts";
import { loadVocabularies } from "./load-vocabularies.ts";

/** The areas and indicators of an atlas whose observations may not be there yet. */
export interface Registers {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  /** What is wrong with the atlas so far that forbids to go on. */
  readonly errors: readonly Problem[];
}

/** Reads what observations refer to, and nothing else of an atlas folder. */
export function loadRegisters(root: string): Registers {
  const problems: Problem[] = [];
  const report = (...args: Parameters<typeof problem>): void => {
    problems.push(problem(...args));
  };
  const folder = atlasFolder(root, report);
  const config = loadConfig(folder, report, {});
  if (config === undefined) return { areas: [], indicators: [], errors: problems };
  const context = { folder, config: config.value, report };
  const areas = loadAreas(context);
  const indicators = loadIndicators(loadVocabularies(context), context);
  return {
    areas,
    indicators: indicators.map(({ indicator }) => indicator),
    errors: problems.filter(isError),
  };
}
