import type { Atlas } from "../model/atlas.ts";
import type { Observation } from "../model/observation.ts";
import type { Finding } from "../model/problem.ts";
import { comparePeriods } from "../model/period.ts";
import { chartCheck, type ChartCheck } from "./chart-check.ts";
import { EDITIONS, editionNames } from "./load-editions.ts";
import { vocabularyRegister } from "./load-vocabularies.ts";
import { observationReader } from "./observation-reader.ts";
import { register, unlessEmpty, type Register } from "./register.ts";

/** Everything of an atlas that words and plans can refer to. */
export interface AtlasRegisters {
  readonly areas: Register;
  readonly indicators: Register;
  /** Those of the kind count: only they add up over time. */
  readonly counts: Register;
  readonly levels: Register;
  readonly services: Register;
  readonly groups: Register;
  /** Under what the archive of the newsletter can be divided: domains and groups. */
  readonly themes: Register;
  readonly plans: Register;
  readonly issues: Register;
  readonly editions: Register;
  readonly objectivesOf: (plan: string) => Register;
  /** The periods of an indicator; those of the whole atlas where it is computed later. */
  readonly periodsOf: (indicator: string) => Register;
  readonly breakdown: (text: string) => string | Finding;
  readonly dimensions: Register;
  readonly chartFindings: ChartCheck;
}

/** The parts of an atlas of which registers are made. */
export type Registered = Pick<
  Atlas<Observation>,
  | "config"
  | "areas"
  | "indicators"
  | "observations"
  | "breakdowns"
  | "services"
  | "vocabularies"
  | "issues"
>;

const PLANS = "content/plans/";

/**
 * Makes the registers of an atlas. Plans and objectives are those that have a folder and a file: what
 * is wrong inside them is told there and not at each mention.
 */
export function atlasRegisters(atlas: Registered, files: readonly string[]): AtlasRegisters {
  const planFiles = files.filter((file) => file.startsWith(PLANS));
  const areas = atlas.areas.map(({ code }) => code);
  const reader = observationReader(areas, atlas.indicators, atlas.breakdowns);
  return {
    areas: reader.areas,
    indicators: reader.indicators,
    counts: register(
      "count",
      "data/indicators.csv, with the kind count",
      atlas.indicators.filter(({ kind }) => kind === "count").map(({ code }) => code),
    ),
    levels: register(
      "level",
      "atlas.yaml",
      atlas.config.levels.map(({ id }) => id),
    ),
    services: register(
      "service",
      "the list of services",
      atlas.services.map(({ id }) => id),
    ),
    groups: vocabularyRegister("group", atlas.vocabularies),
    themes: register("theme", "the domains of atlas.yaml and the groups of data/vocabularies.csv", [
      ...atlas.config.domains.map(({ id }) => id),
      ...atlas.vocabularies.filter(({ kind }) => kind === "group").map(({ code }) => code),
    ]),
    plans: register(
      "plan",
      "content/plans",
      planFiles.map((file) => file.split("/")[2] ?? ""),
    ),
    issues: register(
      "issue",
      "content/newsletters",
      atlas.issues.map(({ slug }) => slug),
    ),
    editions: register("edition", EDITIONS, editionNames(files)),
    objectivesOf: (plan) => objectiveRegister(plan, planFiles),
    periodsOf: periods(atlas.observations),
    breakdown: reader.breakdown,
    dimensions: register(
      "dimension",
      "data/breakdowns.csv",
      atlas.breakdowns.map(({ dimension }) => dimension),
    ),
    chartFindings: chartCheck(atlas),
  };
}

function objectiveRegister(plan: string, planFiles: readonly string[]): Register {
  const folder = `${PLANS}${plan}/objectives/`;
  const names = planFiles.filter((file) => file.startsWith(folder) && file.endsWith(".md"));
  const codes = names.map((file) => file.slice(folder.length, -".md".length));
  return register("objective", folder, codes);
}

function periods(observations: readonly Observation[]): (indicator: string) => Register {
  const known = new Map<string, Register>();
  return (indicator) => {
    const own = known.get(indicator) ?? periodRegister(indicator, observations);
    known.set(indicator, own);
    return own;
  };
}

function periodRegister(indicator: string, observations: readonly Observation[]): Register {
  const delivered = observations.filter((observation) => observation.indicator === indicator);
  const source = delivered.length === 0 ? observations : delivered;
  const own = [...new Set(source.map(({ period }) => period))].sort(comparePeriods);
  return unlessEmpty(
    register("period", `the observations of "${indicator}": ${own.join(", ")}`, own),
  );
}
