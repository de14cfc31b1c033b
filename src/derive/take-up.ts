import type { Area } from "../model/area.ts";
import type { AtlasConfig } from "../model/atlas-config.ts";
import type { Period } from "../model/period.ts";
import type { StatedNumber } from "../model/stated-number.ts";
import {
  TAKE_UP_STAGES,
  type ExpectedAge,
  type TakeUpArea,
  type TakeUpCounts,
  type TakeUpResult,
  type TakeUpStage,
} from "../model/take-up.ts";
import { funnelBenchmarkGap, type FunnelShortfall } from "../stats/funnel-benchmark-gap.ts";
import { funnelDecomposition } from "../stats/funnel-decomposition.ts";
import {
  indicatorOf,
  levelsOf,
  membersOf,
  observationOf,
  periodsOf,
  type AtlasLookup,
} from "./lookup.ts";
import { remembered } from "./remembered.ts";
import { statedObservation, statedOf } from "./stated-of.ts";
import { countsOf, takeUpCounts, withheldIfSmall, type GapRules } from "./take-up-counts.ts";

type Funnel = AtlasConfig["takeUp"][number];

/** Gives every declared take-up funnel that has numbers: once for each lookup. */
export const takeUpResults = remembered((lookup: AtlasLookup): readonly TakeUpResult[] =>
  lookup.atlas.config.takeUp.flatMap((funnel) => takeUpResult(lookup, funnel) ?? []),
);

/** Gives one take-up funnel. */
export function takeUpOf(lookup: AtlasLookup, id: string): TakeUpResult {
  const result = takeUpResults(lookup).find((candidate) => candidate.id === id);
  if (result === undefined) throw new Error(`unknown funnel: ${id}`);
  return result;
}

/**
 * Relates the people expected, recognised and served (method.md 16) at the lowest level that has all
 * three, in the latest period that has. The whole is the area around all members where its stages are
 * published, else the sum of the areas with all three. Undefined where no level has all stages.
 */
export function takeUpResult(lookup: AtlasLookup, funnel: Funnel): TakeUpResult | undefined {
  const moment = momentOf(lookup, funnel);
  if (moment === undefined) return undefined;
  const { level, period } = moment;
  const members = membersOf(lookup, level);
  const at = (area: string) => stagesAt(lookup, funnel, { area, period });
  const counts = members.map(({ code }) => takeUpCounts(at(code), rules(lookup)));
  const sums = takeUpCounts(sumsOf(counts), rules(lookup));
  const whole = wholeOf(lookup, { members, sums, at });
  const { id, group, expected, recognised, served } = funnel;
  const indicators = { expected, recognised, served };
  const gaps = funnelBenchmarkGap(
    members.map(({ code }, i) => ({ id: code, ...countsOf(counts[i]) })),
  );
  const beside = { whole, sums, rules: rules(lookup) };
  return {
    id,
    group,
    indicators,
    level,
    period,
    areas: members.flatMap(({ code }, i) => {
      const own = counts[i];
      return own === undefined ? [] : [besideWhole(code, own, { ...beside, gap: gaps.areas[i] })];
    }),
    whole,
    complete: counts.filter(isComplete).length,
    ages: whole.area === null ? [] : expectedAges(lookup, funnel, { area: whole.area, period }),
    illustrative: TAKE_UP_STAGES.some(
      (stage) => indicatorOf(lookup, indicators[stage]).illustrative,
    ),
  };
}

function rules({ atlas }: AtlasLookup) {
  return { k: atlas.config.disclosure.k };
}

interface Moment {
  readonly area: string;
  readonly period: Period;
}

function momentOf(
  lookup: AtlasLookup,
  funnel: Funnel,
): { readonly level: string; readonly period: Period } | undefined {
  const levels = TAKE_UP_STAGES.map((stage) => levelsOf(lookup, funnel[stage]));
  const shared = (levels[0] ?? []).filter((level) =>
    levels.every((others) => others.includes(level)),
  );
  for (const { id } of shared.toReversed()) {
    const periods = TAKE_UP_STAGES.map((stage) => periodsOf(lookup, funnel[stage], id));
    const period = periods[0]?.findLast((one) => periods.every((others) => others.includes(one)));
    if (period !== undefined) return { level: id, period };
  }
  return undefined;
}

type Stages = Readonly<Record<TakeUpStage, StatedNumber>>;

function stagesAt(lookup: AtlasLookup, funnel: Funnel, moment: Moment): Stages {
  const stage = (name: TakeUpStage) =>
    statedObservation(observationOf(lookup, { indicator: funnel[name], ...moment }));
  return { expected: stage("expected"), recognised: stage("recognised"), served: stage("served") };
}

function isComplete({ stages }: TakeUpCounts): boolean {
  return TAKE_UP_STAGES.every((stage) => stages[stage].value !== null);
}

interface Members {
  readonly members: readonly Area[];
  /** Of all of them together. */
  readonly sums: TakeUpCounts;
  readonly at: (area: string) => Stages;
}

function wholeOf(lookup: AtlasLookup, { members, sums, at }: Members): TakeUpResult["whole"] {
  const parents = new Set(members.map(({ parent }) => parent));
  const [parent = null] = parents;
  if (parents.size === 1 && parent !== null) {
    const own = takeUpCounts(at(parent), rules(lookup));
    if (isComplete(own)) return { ...own, area: parent };
  }
  return { ...sums, area: null };
}

/** Sums the areas with all three stages; where others lack one, the sums are partial. */
function sumsOf(counts: readonly TakeUpCounts[]): Stages {
  const complete = counts.filter(isComplete);
  const sum = (stage: TakeUpStage): StatedNumber => {
    const parts = complete.map(({ stages }) => stages[stage]);
    if (parts.length === 0) return { value: null, status: "missing", provisional: false };
    const value = parts.reduce((total, part) => total + (part.value ?? 0), 0);
    const found = statedOf(value, parts);
    return parts.length < counts.length ? { ...found, status: "partial" } : found;
  };
  return { expected: sum("expected"), recognised: sum("recognised"), served: sum("served") };
}

interface Beside {
  readonly whole: TakeUpCounts;
  /** Of all areas together: what an area lacks is measured against their rates. */
  readonly sums: TakeUpCounts;
  readonly gap: FunnelShortfall | undefined;
  readonly rules: GapRules;
}

function besideWhole(
  area: string,
  counts: TakeUpCounts,
  { whole, sums, gap, rules: gapRules }: Beside,
): TakeUpArea {
  const split = [counts, whole].some(isContradiction)
    ? null
    : funnelDecomposition(countsOf(counts), countsOf(whole));
  const takeUpGap = [counts, sums].some(isContradiction) ? null : gap?.takeUpShort;
  const short = (value: number | null | undefined, stages: readonly TakeUpStage[]) => {
    const own = statedOf(
      value ?? null,
      stages.map((stage) => counts.stages[stage]),
    );
    if (own.value === null) return own;
    const parts = [own, ...stages.map((stage) => sums.stages[stage])];
    return withheldIfSmall(statedOf(own.value, parts), gapRules);
  };
  return {
    ...counts,
    area,
    detectionShort: short(gap?.detectionShort, ["expected", "recognised"]),
    takeUpShort: short(takeUpGap, ["recognised", "served"]),
    decomposition: split && {
      coverage: split.logCoverageRatio,
      detection: split.fromDetection,
      takeUp: split.fromTakeUp,
    },
  };
}

/** True where a take-up is not told, nor what would be worked out from it. */
function isContradiction({ flags }: TakeUpCounts): boolean {
  return flags.includes("served-exceeds-recognised");
}

function expectedAges(
  lookup: AtlasLookup,
  { expected }: Funnel,
  { area, period }: Moment,
): readonly ExpectedAge[] {
  const { breakdowns, config } = lookup.atlas;
  const ages = breakdowns.filter(({ dimension }) => dimension === "age");
  return ages
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ code }) => {
      const breakdown = `age=${code}`;
      const found = observationOf(lookup, { indicator: expected, area, period, breakdown });
      if (found === undefined) return [];
      const people = { indicator: config.populationIndicator, area, period, breakdown };
      const residents = statedObservation(observationOf(lookup, people));
      const isShare = found.value !== null && residents.value !== null && residents.value > 0;
      const prevalence = isShare ? found.value / residents.value : null;
      const expectedThere = statedObservation(found);
      return [
        {
          breakdown,
          expected: expectedThere,
          residents,
          prevalence: statedOf(prevalence, [expectedThere, residents]),
        },
      ];
    });
}
