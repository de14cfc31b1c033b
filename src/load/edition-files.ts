import type { EditionParts } from "../model/edition.ts";
import type { ZonePlan } from "../model/plan.ts";
import { storedObservations } from "./edition-observations.ts";

/** The form in which editions are stored; a later one must still read this. */
export const EDITION_FORM = 1;

/** The parts of an edition that are lists of rows. */
const ROW_PARTS = [
  "areas",
  "indicators",
  "breakdowns",
  "outlineSources",
  "services",
  "surveys",
  "vocabularies",
] as const;

/**
 * Writes an edition as text files by their paths in its folder: tables with one row a line, so that
 * two editions can be compared line by line. Plans go without the prose under their front matter.
 */
export function editionFiles(parts: EditionParts): ReadonlyMap<string, string> {
  const { config, index, indexResult, plans, boundarySources } = parts;
  const byIndicator = Map.groupBy(parts.observations, ({ indicator }) => indicator);
  const boundaries = boundarySources.flatMap(({ level, boundaries: own }) =>
    own.map((boundary) => ({ level, ...boundary })),
  );
  const files: readonly (readonly [string, string])[] = [
    ["edition.json", pretty({ form: EDITION_FORM, config: { ...config, description: {} } })],
    ["index.json", pretty({ index, indexResult })],
    ["boundaries.jsonl", lines(boundaries)],
    ...ROW_PARTS.map((part) => [`${part}.jsonl`, lines(parts[part])] as const),
    ...plans.map((plan) => [`plans/${plan.id}.json`, pretty(withoutNotes(plan))] as const),
    ...[...byIndicator].map(
      ([code, own]) => [`observations/${code}.csv`, storedObservations(own)] as const,
    ),
  ];
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

function withoutNotes(plan: ZonePlan): ZonePlan {
  return { ...plan, objectiveNotes: [] };
}

function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
