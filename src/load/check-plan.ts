import type { EditionParts } from "../model/edition.ts";
import type { Objective, PlanDeclaration } from "../model/plan.ts";
import type { Finding } from "../model/problem.ts";
import type { AtlasRegisters } from "./atlas-registers.ts";
import type { ReadPlan } from "./read-plan.ts";
import type { Report } from "./report.ts";
import { quoted } from "../model/visible-text.ts";
import { checkReferences, referencesTo, type Reference } from "./check-references.ts";
import { planNumberFindings } from "./plan-number-findings.ts";
import { columnOf, type Located } from "./read-yaml.ts";
import { register, type Register } from "./register.ts";
import { reportTwins } from "./report-twins.ts";
import { unsafeName } from "./safe-name.ts";

/** The pages of a plan that stand beside its macro-areas. */
const TAKEN: ReadonlySet<string> = new Set(["objectives", "monitoring", "compared", "booklet"]);

function takenCode(code: string): Finding | undefined {
  if (!TAKEN.has(code.toLowerCase())) return undefined;
  return {
    found: `the code "${code}"`,
    expected: `another code: this address is taken by the ${code.toLowerCase()} of the plan`,
    remedy: "Rename the macro-area.",
  };
}

/** Checks that everything that a plan and its objectives cite exists, and that codes stand once. */
export function checkPlan(read: ReadPlan, registers: AtlasRegisters, report: Report): void {
  const { plan, objectives } = read;
  const macroAreas = register("macro-area", plan.file, codesOf(plan.value.macroAreas));
  const results = resultRegister(read, registers);
  checkDeclaration(read, report);
  checkReferences(plan, planReferences(plan.value, macroAreas, registers), report);
  for (const objective of objectives) {
    const references = objectiveReferences(objective.value, registers);
    checkReferences(objective, references, report);
    const { macroArea, previous: result } = objective.value;
    const own = [
      { path: ["macroArea"], code: macroArea, known: macroAreas },
      { path: ["previous"], code: result, known: results },
    ];
    checkReferences(objective, own, report);
    checkOnce(objective, ["measures"], [codesOf(objective.value.measures), report]);
    for (const [path, finding] of planNumberFindings(objective.value)) {
      const place = { file: objective.file, row: objective.lineAt(path), column: columnOf(path) };
      report(place, finding);
    }
  }
}

/** What a plan is checked against where it is pinned to an edition. */
export interface PinnedTo {
  readonly editions: ReadonlyMap<string, EditionParts>;
  readonly ofEditions: ReadonlyMap<string, AtlasRegisters>;
}

function writtenSince({ code }: Objective, edition: string): Finding {
  const found = `the objective ${quoted(code)}, which edition ${quoted(edition)} does not hold`;
  const expected = "the objectives of the edition to which the plan is pinned";
  return { found, expected, remedy: "Pin the plan to a later edition." };
}

/**
 * Checks a pinned plan: one that the edition holds has got no further objectives since, and one that
 * was written later cites what the edition knows.
 */
export function checkPinnedPlan(
  { plan, objectives }: ReadPlan,
  { editions, ofEditions }: PinnedTo,
  report: Report,
): void {
  const { edition = "", id } = plan.value;
  const registers = ofEditions.get(edition);
  const stored = editions.get(edition);
  if (registers === undefined || stored === undefined) return;
  const held = stored.plans.find((other) => other.id === id);
  if (held !== undefined) {
    const known = new Set(codesOf(held.objectives));
    for (const { file, value } of objectives) {
      if (!known.has(value.code)) report({ file, column: "code" }, writtenSince(value, edition));
    }
    return;
  }
  const macroAreas = register("macro-area", plan.file, codesOf(plan.value.macroAreas));
  checkReferences(plan, planReferences(plan.value, macroAreas, registers), report);
  for (const objective of objectives) {
    checkReferences(objective, objectiveReferences(objective.value, registers), report);
  }
}

/** What an objective may continue: a result of the plan before, or an objective of that plan itself. */
function resultRegister({ plan, previous, folder }: ReadPlan, registers: AtlasRegisters): Register {
  const { supersedes } = plan.value;
  const own = codesOf(previous.map(({ value }) => value));
  const earlier = supersedes === null ? [] : registers.objectivesOf(supersedes).codes;
  return register("result", `${folder}previous`, [...own, ...earlier]);
}

function codesOf(items: readonly { readonly code: string }[]): readonly string[] {
  return items.map(({ code }) => code);
}

function checkDeclaration({ plan, folder }: ReadPlan, report: Report): void {
  const { file, value, lineAt } = plan;
  const name = folder.split("/").at(-2) ?? "";
  if (value.id !== name) {
    const found = `the id ${quoted(value.id)}`;
    const expected = `${quoted(name)}, the name of the folder`;
    report({ file, row: lineAt(["id"]), column: "id" }, { found, expected });
  }
  if (value.period.from > value.period.to) {
    const path = ["period", "to"];
    const found = `${value.period.to}, before ${value.period.from}`;
    report({ file, row: lineAt(path), column: columnOf(path) }, { found, expected: "a later day" });
  }
  if (value.supersedes === value.id) {
    const finding = { found: "the plan itself", expected: "the id of an earlier plan" };
    report({ file, row: lineAt(["supersedes"]), column: "supersedes" }, finding);
  }
  checkOnce(plan, ["macroAreas"], [codesOf(value.macroAreas), report]);
  checkOnce(plan, ["territories"], [codesOf(value.territories), report]);
  value.macroAreas.forEach(({ code }, i) => {
    const finding = takenCode(code) ?? unsafeName("code", code);
    const path = ["macroAreas", i, "code"];
    if (finding) report({ file, row: lineAt(path), column: columnOf(path) }, finding);
  });
  const names = value.macroAreas.map(({ code }, i) => ({
    name: code,
    place: { file, row: lineAt(["macroAreas", i, "code"]), column: `macroAreas.${i}.code` },
  }));
  reportTwins("code", names, report);
  const unsafe = unsafeName("name of the folder", name);
  if (unsafe !== undefined) report({ file }, unsafe);
}

function checkOnce(
  { file, lineAt }: Located<unknown>,
  path: readonly PropertyKey[],
  [codes, report]: readonly [readonly string[], Report],
): void {
  codes.forEach((code, i) => {
    if (codes.indexOf(code) === i) return;
    const own = [...path, i, "code"];
    const found = `the code ${quoted(code)} a second time`;
    report({ file, row: lineAt(own), column: columnOf(own) }, { found, expected: "each once" });
  });
}

function planReferences(
  plan: PlanDeclaration,
  macroAreas: Register,
  { areas, indicators, groups, plans }: AtlasRegisters,
): readonly Reference[] {
  return [
    { path: ["zone"], code: plan.zone, known: areas },
    { path: ["supersedes"], code: plan.supersedes, known: plans },
    ...plan.territories.flatMap((territory, i) =>
      referencesTo(areas, ["territories", i, "areas"], territory.areas),
    ),
    ...plan.context.flatMap((point, i) =>
      referencesTo(indicators, ["context", i, "indicators"], point.indicators),
    ),
    ...plan.needs.flatMap(({ group, needs }, i) => [
      { path: ["needs", i, "group"], code: group, known: groups },
      ...needs.flatMap((need, j) => [
        ...referencesTo(macroAreas, ["needs", i, "needs", j, "macroAreas"], need.macroAreas),
        ...referencesTo(indicators, ["needs", i, "needs", j, "indicators"], need.indicators),
        ...referencesTo(areas, ["needs", i, "needs", j, "areas"], need.areas),
      ]),
    ]),
  ];
}

function objectiveReferences(
  objective: Objective,
  { areas, indicators, counts, services, groups }: AtlasRegisters,
): readonly Reference[] {
  return [
    ...referencesTo(groups, ["groups"], objective.groups),
    ...referencesTo(areas, ["areas"], objective.areas),
    ...referencesTo(services, ["services"], objective.services),
    ...objective.measures.flatMap((measure, i) =>
      referencesTo(areas, ["measures", i, "areas"], measure.areas),
    ),
    ...objective.indicators.map(({ atlasIndicator, cumulative }, i) => ({
      path: ["indicators", i, "atlasIndicator"],
      code: atlasIndicator,
      known: cumulative && indicators.has(atlasIndicator ?? "") ? counts : indicators,
    })),
  ];
}
