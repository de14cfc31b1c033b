import type { Issue, Paper } from "../model/content.ts";
import type { EditionParts } from "../model/edition.ts";
import type { PlanDeclaration } from "../model/plan.ts";
import type { LoadContext } from "./load-context.ts";
import { pinOf } from "../model/edition.ts";
import { loadEdition, soundEditions } from "./load-editions.ts";

interface Pinnable {
  readonly issues: readonly Issue[];
  readonly papers: readonly Paper[];
  readonly plans: readonly Pick<PlanDeclaration, "edition">[];
}

/** Reads those stored editions to which an issue, paper or plan is pinned; checks the seals of all. */
export function pinnedEditions(
  { issues, papers, plans }: Pinnable,
  { folder, report }: LoadContext,
): ReadonlyMap<string, EditionParts> {
  const pins = new Set([
    ...issues.flatMap(({ variants }) => variants.map((variant) => pinOf(variant, variants))),
    ...papers.flatMap(({ variants }) => variants.map((variant) => pinOf(variant, variants))),
    ...plans.map(({ edition }) => edition),
  ]);
  const wanted = soundEditions(folder, report).filter((name) => pins.has(name));
  const read = wanted.map((name) => [name, loadEdition(name, folder, report)] as const);
  return new Map(read.flatMap(([name, parts]) => (parts === undefined ? [] : [[name, parts]])));
}
