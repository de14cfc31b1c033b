import type { Atlas } from "../model/atlas.ts";
import type { ChartKind } from "../model/directive.ts";
import type { Observation } from "../model/observation.ts";
import type { Finding } from "../model/problem.ts";
import type { Attributes } from "./attribute-findings.ts";
import { quoted, trimmed } from "../model/visible-text.ts";

/** Something wrong with a chart; the column names the attribute. */
interface ChartFinding {
  readonly column: string;
  readonly finding: Finding;
}

/** Lists why a chart cannot be drawn although all its codes exist. */
export type ChartCheck = (given: Attributes) => readonly ChartFinding[];

type Charted = Pick<
  Atlas<Observation>,
  "config" | "areas" | "indicators" | "observations" | "breakdowns"
>;

type Read = (name: string) => string;

const MINIMUM_AREAS = 10;

/** Makes the check of charts for one atlas. What an unknown code would say is told elsewhere. */
export function chartCheck(atlas: Charted): ChartCheck {
  return (given) => {
    const read: Read = (name) => trimmed(given.get(name) ?? "");
    const kind = read("kind");
    return isChecked(kind) ? CHECKS[kind](atlas, read) : [];
  };
}

const CHECKS: Readonly<
  Record<Exclude<ChartKind, "trend">, (atlas: Charted, read: Read) => readonly ChartFinding[]>
> = {
  ranking: rankingFindings,
  range: rangeFindings,
  pyramid: pyramidFindings,
  lorenz: lorenzFindings,
  scatter: scatterFindings,
};

function isChecked(kind: string): kind is keyof typeof CHECKS {
  return Object.hasOwn(CHECKS, kind);
}

/** A ranking is one of the areas of a level: those of another have no place in it. */
function rankingFindings({ areas }: Charted, read: Read) {
  const codes = read("areas").split(/[\s,|]+/);
  const named = codes.flatMap((code) => areas.find((area) => area.code === code) ?? []);
  const level = read("level") || (named[0]?.level ?? "");
  const expected = `areas that are ranked, of level ${level}`;
  return named.flatMap((area) => {
    const code = quoted(area.code);
    if (area.level !== level) {
      const remedy = "Name areas of one level.";
      return [finding("areas", { found: `${code} is of level ${area.level}`, expected, remedy })];
    }
    if (area.role === "member") return [];
    return [finding("areas", { found: `${code} has the role ${area.role}`, expected })];
  });
}

function rangeFindings({ observations, breakdowns }: Charted, read: Read) {
  const [code, dimension] = [read("indicator"), read("by")];
  if (dimension === "") {
    const own = observations.filter(({ indicator }) => indicator === code);
    const periods = new Set(own.map(({ period }) => period));
    const expected = "two periods at least: a range joins the first and the last";
    const remedy = "Show it with kind=ranking.";
    return periods.size === 1
      ? [finding("indicator", { found: "one period", expected, remedy })]
      : [];
  }
  const codes = breakdowns.filter((entry) => entry.dimension === dimension);
  if (codes.length === 0 || codes.length === 2) return [];
  const expected = "a dimension of two codes, such as sex";
  return [finding("by", { found: `${quoted(dimension)} has ${codes.length} codes`, expected })];
}

function pyramidFindings({ config, areas, observations }: Charted, read: Read) {
  const code = read("area");
  if (!areas.some((area) => area.code === code)) return [];
  const { populationIndicator } = config;
  const hasAges = observations.some(
    ({ area, indicator, breakdown }) =>
      area === code && indicator === populationIndicator && /^age=[^;]*;sex=/.test(breakdown),
  );
  if (hasAges) return [];
  const found = `no numbers of ${populationIndicator} by age and sex for ${quoted(code)}`;
  const expected = `observations with a breakdown such as "age=65+;sex=f"`;
  return [finding("area", { found, expected, remedy: "Deliver them, or leave the chart out." })];
}

function lorenzFindings({ config, areas, indicators }: Charted, read: Read) {
  const indicator = indicators.find(({ code }) => code === read("indicator"));
  if (indicator === undefined) return [];
  const { code, kind, protect } = indicator;
  const isCount = kind === "count" && protect === "people" && code !== config.populationIndicator;
  const counted = `a count of people (kind count, protect people) other than ${config.populationIndicator}`;
  const level = read("level");
  const levels = new Set(level === "" ? areas.map((area) => area.level) : [level]);
  const largest = Math.max(
    ...[...levels].map((id) => areas.filter((area) => area.level === id).length),
  );
  const few = {
    found: `${largest} areas`,
    expected: `${MINIMUM_AREAS} at least`,
    remedy: "Show it with kind=ranking.",
  };
  return [
    ...(isCount ? [] : [finding("indicator", { found: quoted(code), expected: counted })]),
    ...(largest < MINIMUM_AREAS ? [finding("kind", few)] : []),
  ];
}

function scatterFindings(_: Charted, read: Read) {
  const [x, y] = [read("x"), read("y")];
  if (x === "" || x !== y) return [];
  const expected = "two different indicators";
  return [finding("y", { found: `${quoted(y)} on both axes`, expected })];
}

function finding(column: string, of: Finding): ChartFinding {
  return { column, finding: of };
}
