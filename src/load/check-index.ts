import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Finding } from "../model/problem.ts";
import type { AtlasRegisters } from "./atlas-registers.ts";
import type { LoadContext } from "./load-context.ts";
import { INDEX_COLUMNS, MIN_INDEX_AREAS, type IndexDeclaration } from "../model/composite-index.ts";
import { quoted } from "../model/visible-text.ts";
import { checkReferences } from "./check-references.ts";
import { columnOf, type Located } from "./read-yaml.ts";
import { register } from "./register.ts";

/** The parts of an atlas from which an index is computed. */
export interface IndexedData {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
}

type Path = readonly PropertyKey[];
type ReportKey = (path: Path, finding: Finding) => void;

/** Where an index names an indicator. */
interface Use {
  readonly path: Path;
  readonly code: string;
}

/** Checks what the schema of an index cannot: what it refers to, and whether that can be compared. */
export function checkIndex(
  located: Located<IndexDeclaration>,
  data: IndexedData & { readonly registers: AtlasRegisters },
  { config, report }: Pick<LoadContext, "config" | "report">,
): void {
  const { value: index, file, lineAt } = located;
  const reportKey: ReportKey = (path, finding) =>
    report({ file, row: lineAt(path), column: columnOf(path) }, finding);
  const { levels, indicators } = data.registers;
  const domains = register(
    "domain",
    "atlas.yaml",
    config.domains.map(({ id }) => id),
  );
  const references = [
    { path: ["level"], code: index.level, known: levels },
    ...index.domains.map(({ id }, i) => ({ path: domainPath(i, "id"), code: id, known: domains })),
    ...usesOf(index).map((use) => ({ ...use, known: indicators })),
  ];
  checkReferences(located, references, report);
  checkShape(index, reportKey);
  if (levels.has(index.level)) checkAreas(index, data, reportKey);
  for (const use of usesOf(index)) checkUse(use, index, { data, reportKey });
}

function domainPath(i: number, ...rest: Path): Path {
  return ["domains", i, ...rest];
}

function usesOf({ domains, external }: IndexDeclaration): readonly Use[] {
  return [
    ...(external === null ? [] : [{ path: ["external"], code: external }]),
    ...domains.flatMap(({ rank, indicators }, i) => [
      ...(rank === null ? [] : [{ path: domainPath(i, "rank"), code: rank }]),
      ...indicators.map(({ code }, j) => ({ path: domainPath(i, "indicators", j, "code"), code })),
    ]),
  ];
}

function checkShape(index: IndexDeclaration, reportKey: ReportKey): void {
  const { domains, external } = index;
  if (domains.length === 0 && external === null) {
    reportKey([], { found: "no domains", expected: "domains, or the scores of an external index" });
  }
  if (domains.length > 0 && external !== null) {
    reportKey(["external"], { found: "domains too", expected: "either domains or external" });
  }
  domains.forEach(({ id, rank, indicators }, i) => {
    if (rank === null && indicators.length === 0) {
      const found = `the domain ${quoted(id)} without rank and without indicators`;
      reportKey(domainPath(i), { found, expected: "one of the two" });
    }
    if (rank !== null && indicators.length > 0) {
      const found = "indicators beside a delivered rank";
      reportKey(domainPath(i, "indicators"), { found, expected: "one of the two" });
    }
    if ((INDEX_COLUMNS as readonly string[]).includes(id)) {
      const found = `a domain ${quoted(id)}`;
      const expected = `another id: ${INDEX_COLUMNS.join(", ")} are columns of every index`;
      reportKey(domainPath(i, "id"), { found, expected });
    }
  });
  const ids = domains.map(({ id }, i) => ({ path: domainPath(i, "id"), code: id }));
  for (const { path, code } of [...repeated(ids), ...repeated(usesOf(index))]) {
    reportKey(path, { found: `${quoted(code)} a second time`, expected: "each once" });
  }
}

function repeated(uses: readonly Use[]): readonly Use[] {
  const codes = uses.map(({ code }) => code);
  return uses.filter(({ code }, i) => codes.indexOf(code) !== i);
}

function checkAreas(
  { level, override }: IndexDeclaration,
  { areas }: IndexedData,
  reportKey: ReportKey,
): void {
  const count = areas.filter((area) => area.level === level && area.role === "member").length;
  if (count >= MIN_INDEX_AREAS || override !== null) return;
  reportKey(["level"], {
    found: `${count} ${count === 1 ? "area" : "areas"} at the level ${quoted(level)}`,
    expected: `at least ${MIN_INDEX_AREAS} for an index`,
    remedy:
      'If there is a reason to publish it all the same, say it in every language under the key "override".',
  });
}

interface UseCheck {
  readonly data: IndexedData & { readonly registers: AtlasRegisters };
  readonly reportKey: ReportKey;
}

function checkUse(
  { path, code }: Use,
  { level, period }: IndexDeclaration,
  { data, reportKey }: UseCheck,
): void {
  const indicator = data.indicators.find((candidate) => candidate.code === code);
  if (indicator === undefined) return;
  const { direction } = indicator;
  if (direction === "neutral") {
    const found = `the neutral indicator ${quoted(code)}`;
    reportKey(path, { found, expected: "one of which more is better or worse" });
  } else if (path.at(-1) === "rank" && direction === "higher-worse") {
    const found = `the indicator ${quoted(code)}, of which higher is worse`;
    const expected = "ranks with 1 = most deprived, of which higher is better";
    reportKey(path, { found, expected });
  }
  const periods = data.registers.periodsOf(code);
  if (period !== null && !periods.has(period)) reportKey(["period"], periods.unknown(period));
  else if (data.registers.levels.has(level) && isNowhere(indicator, level, data)) {
    const found = `no value of ${quoted(code)} at the level ${quoted(level)}`;
    reportKey(path, { found, expected: "an indicator that is delivered there, or computed" });
  }
}

function isNowhere({ code, derived, aggregate }: Indicator, level: string, data: IndexedData) {
  if (derived !== null || aggregate !== "none") return false;
  const codes = new Set(data.areas.filter((area) => area.level === level).map((area) => area.code));
  return !data.observations.some(({ indicator, area }) => indicator === code && codes.has(area));
}
