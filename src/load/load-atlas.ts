import type { Area } from "../model/area.ts";
import type { AtlasConfig } from "../model/atlas-config.ts";
import type { Atlas } from "../model/atlas.ts";
import type { EditionParts } from "../model/edition.ts";
import type { Observation } from "../model/observation.ts";
import type { LoadContext } from "./load-context.ts";
import type { Located } from "./read-yaml.ts";
import { isError, problem, type Problem } from "../model/problem.ts";
import { atlasFolder } from "./atlas-folder.ts";
import { atlasRegisters } from "./atlas-registers.ts";
import { checkConfigReferences } from "./check-config-references.ts";
import { checkContent } from "./check-content.ts";
import { checkNeedSupply } from "./check-need-supply.ts";
import { checkPinnedPlan, checkPlan } from "./check-plan.ts";
import { compareProblems } from "./compare-problems.ts";
import { doubtfulIndicators } from "./doubtful-indicators.ts";
import { editionRegisters } from "./edition-registers.ts";
import { fileStamps } from "./file-stamps.ts";
import { linkTargets } from "./link-targets.ts";
import { loadAreas } from "./load-areas.ts";
import { loadBoundaries } from "./load-boundaries.ts";
import { loadBreakdowns } from "./load-breakdowns.ts";
import { loadCalendar } from "./load-calendar.ts";
import { loadConfig, type ConfigOverrides } from "./load-config.ts";
import { loadContent } from "./load-content.ts";
import { loadIndex } from "./load-index.ts";
import { loadIndicators } from "./load-indicators.ts";
import { loadLocales } from "./load-locales.ts";
import { loadObservations } from "./load-observations.ts";
import { loadOutlines } from "./load-outlines.ts";
import { compareNewestFirst, readPlans, zonePlan } from "./load-plans.ts";
import { loadRedirects } from "./load-redirects.ts";
import { loadServices, loadSurveys } from "./load-services.ts";
import { loadVocabularies } from "./load-vocabularies.ts";
import { loadCorrections, loadGlossary } from "./load-words.ts";
import { pinnedEditions } from "./pinned-editions.ts";
import { reportChanges } from "./report-changes.ts";
import { withMedia } from "./with-media.ts";

/** An atlas, or undefined where an error forbids it; and everything that is wrong, warnings too. */
export interface LoadResult {
  readonly atlas: Atlas<Observation> | undefined;
  /** The stored editions to which something is pinned, by name. */
  readonly editions: ReadonlyMap<string, EditionParts>;
  readonly problems: readonly Problem[];
}

/**
 * Reads an atlas folder. Whatever is wrong with it is collected and told at once, by file and row;
 * nothing is thrown for what an editor wrote.
 */
export function loadAtlas(folder: string, overrides: ConfigOverrides = {}): LoadResult {
  const problems: Problem[] = [];
  const report: LoadContext["report"] = (place, finding) => {
    problems.push(problem(place, finding));
  };
  const files = atlasFolder(folder, report);
  const stamps = fileStamps(folder, files.files);
  const config = loadConfig(files, report, overrides);
  const read = config && readAtlas(config, { folder: files, config: config.value, report });
  reportChanges(folder, stamps, report);
  const sorted = problems.toSorted(compareProblems);
  const editions = read?.editions ?? new Map<string, EditionParts>();
  return { atlas: sorted.some(isError) ? undefined : read?.atlas, editions, problems: sorted };
}

interface ReadAtlas {
  readonly atlas: Atlas<Observation>;
  readonly editions: ReadonlyMap<string, EditionParts>;
}

function readAtlas(config: Located<AtlasConfig>, context: LoadContext): ReadAtlas {
  const { data, doubtful } = readData(context);
  const content = loadContent(context);
  const read = readPlans(context);
  const plans = read.map(zonePlan).sort(compareNewestFirst);
  const registers = atlasRegisters(
    { ...data, ...content, config: config.value },
    context.folder.files,
  );
  const { report } = context;
  checkConfigReferences(config, registers, { vocabularies: data.vocabularies, report });
  for (const plan of read) checkPlan(plan, registers, report);
  const redirects = loadRedirects(context);
  const index = loadIndex(data, registers, context);
  const addressed = { ...data, ...content, plans, redirects, index, config: config.value };
  const targets = linkTargets(addressed, context.folder);
  checkNeedSupply(config, { indicators: data.indicators, doubtful, index }, report);
  const locales = loadLocales(context);
  const editions = pinnedEditions({ ...content, plans }, context);
  const ofEditions = editionRegisters(editions, { content, files: context.folder.files });
  checkContent({ ...content, plans }, { registers, targets, ofEditions }, report);
  for (const plan of read) checkPinnedPlan(plan, { editions, ofEditions }, report);
  const atlas: Atlas<Observation> = {
    config: withBenchmark(config.value, data.areas),
    ...data,
    ...withMedia({ ...content, plans }, targets.mediaOf),
    index,
    indexResult: null,
    glossary: loadGlossary(context),
    corrections: loadCorrections(registers, context),
    redirects,
    ...loadCalendar(registers, context),
    ...(locales.length === 0 ? {} : { locales }),
    ...(editions.size === 0 ? {} : { editions: { pinned: [...editions.keys()], own: null } }),
  };
  return { atlas, editions };
}

/** Without a declared benchmark the top area is it, where the top level has just one. */
function withBenchmark(config: AtlasConfig, areas: readonly Area[]): AtlasConfig {
  const top = areas.filter(
    ({ level, role }) => level === config.levels[0]?.id && role === "member",
  );
  const [only] = top;
  if (config.benchmark !== undefined || only === undefined || top.length > 1) return config;
  return { ...config, benchmark: only.code };
}

type Data = Pick<
  Atlas<Observation>,
  | "areas"
  | "indicators"
  | "observations"
  | "breakdowns"
  | "boundarySources"
  | "outlineSources"
  | "services"
  | "surveys"
  | "vocabularies"
>;

interface ReadData {
  readonly data: Data;
  readonly doubtful: ReadonlySet<string>;
}

function readData(context: LoadContext): ReadData {
  const areas = loadAreas(context);
  const vocabularies = loadVocabularies(context);
  const indicators = loadIndicators(vocabularies, context);
  const breakdowns = loadBreakdowns(context);
  const data = {
    areas,
    vocabularies,
    indicators: indicators.map(({ indicator }) => indicator),
    breakdowns,
    observations: loadObservations({ areas, indicators, breakdowns }, context),
    boundarySources: loadBoundaries(areas, context),
    outlineSources: loadOutlines(areas, context),
    services: loadServices({ areas, vocabularies }, context),
    surveys: loadSurveys({ areas, vocabularies }, context),
  };
  return { data, doubtful: doubtfulIndicators(indicators) };
}
