import type { Boundary, BoundarySource } from "../model/boundary.ts";
import type { EditionParts } from "../model/edition.ts";
import type { ZonePlan } from "../model/plan.ts";
import { atlasConfigSchema } from "../model/atlas-config.ts";
import { objectiveSchema } from "../model/plan.ts";
import { EDITION_FORM } from "./edition-files.ts";
import { readStoredObservations } from "./edition-observations.ts";
import { compareNewestFirst } from "./load-plans.ts";

type ReadFile = (path: string) => string;

/** What is read of a file of an edition; its checksum says that this program wrote it. */
type Stored<Part extends keyof EditionParts> = EditionParts[Part];

/**
 * Reads the files that `editionFiles` wrote; `paths` are all that there are. Throws where they are
 * of a later form or damaged.
 */
export function editionParts(paths: readonly string[], read: ReadFile): EditionParts {
  const { form, config } = JSON.parse(read("edition.json")) as {
    readonly form: number;
    readonly config: unknown;
  };
  if (form !== EDITION_FORM) throw new Error(`unknown form of editions: ${form}`);
  const rows = <Part extends keyof EditionParts>(part: Part) =>
    readLines(read(`${part}.jsonl`)) as unknown as Stored<Part>;
  const indicators = rows("indicators");
  const known = new Set(paths);
  return {
    config: atlasConfigSchema.parse(config),
    areas: rows("areas"),
    indicators,
    observations: indicators.flatMap(({ code }) => {
      const file = `observations/${code}.csv`;
      return known.has(file) ? readStoredObservations(code, read(file)) : [];
    }),
    breakdowns: rows("breakdowns"),
    boundarySources: boundarySources(readLines(read("boundaries.jsonl")) as readonly Placed[]),
    outlineSources: rows("outlineSources"),
    services: rows("services"),
    surveys: rows("surveys"),
    vocabularies: rows("vocabularies"),
    ...(JSON.parse(read("index.json")) as Pick<EditionParts, "index" | "indexResult">),
    plans: paths
      .filter((path) => path.startsWith("plans/"))
      .map((path) => completePlan(JSON.parse(read(path)) as ZonePlan))
      .sort(compareNewestFirst),
  };
}

/** What an earlier version of the program had no key for is as if its author had left it out. */
function completePlan(plan: ZonePlan): ZonePlan {
  const { measures, indicators } = objectiveSchema.shape;
  const objectives = plan.objectives.map((objective) => ({
    ...objective,
    measures: measures.parse(objective.measures),
    indicators: indicators.parse(objective.indicators),
  }));
  return { ...plan, objectives };
}

interface Placed extends Boundary {
  readonly level: string;
}

function boundarySources(rows: readonly Placed[]): readonly BoundarySource[] {
  const byLevel = Map.groupBy(rows, ({ level }) => level);
  return [...byLevel].map(([level, own]) => ({
    level,
    boundaries: own.map(({ area, geometry }) => ({ area, geometry })),
  }));
}

function readLines(text: string): readonly unknown[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}
