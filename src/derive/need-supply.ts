import type { AtlasConfig } from "../model/atlas-config.ts";
import type { NeedSupplyArea, NeedSupplyResult, NeedSupplyWarning } from "../model/need-supply.ts";
import type { StatedNumber } from "../model/stated-number.ts";
import type { AreaSupply } from "./area-supply.ts";
import type { AreaNeed, NeedReading } from "./need-reading.ts";
import { inputsOf, serviceUseCodes } from "../model/service-use.ts";
import { isValued } from "../model/status.ts";
import { canon } from "../stats/canon.ts";
import { concentrationIndex } from "../stats/concentration-index.ts";
import { MINIMUM_AREAS } from "../stats/minimum-areas.ts";
import { needSupplyBivariate } from "../stats/need-supply-bivariate.ts";
import { needSupplyFairShare, type FairShare } from "../stats/need-supply-fair-share.ts";
import { needSupplyPairs } from "../stats/need-supply-pairs.ts";
import { needSupplyRankDifference } from "../stats/need-supply-rank-difference.ts";
import { correspondence, needSupplySpearman } from "../stats/need-supply-spearman.ts";
import { needSupplyTypology } from "../stats/need-supply-typology.ts";
import { perThousand } from "../stats/per-thousand.ts";
import { quantile } from "../stats/quantile.ts";
import { spearmanInterval } from "../stats/spearman-interval.ts";
import { areaSupply, unplacedServices } from "./area-supply.ts";
import { inventedSides } from "./invented-sides.ts";
import { membersOf, type AtlasLookup } from "./lookup.ts";
import { needReading } from "./need-reading.ts";
import { remembered } from "./remembered.ts";

type Pair = AtlasConfig["needSupply"][number];

/** Of the limits of a correlation. */
const CONFIDENCE = 0.95;

/** Gives need against supply of every declared pair that can be computed: once for each lookup. */
export const needSupplyResults = remembered((lookup: AtlasLookup): readonly NeedSupplyResult[] =>
  lookup.atlas.config.needSupply.flatMap((pair) => needSupplyResult(lookup, pair) ?? []),
);

/** Gives need against supply of one pair. */
export function needSupplyOf(lookup: AtlasLookup, id: string): NeedSupplyResult {
  const result = needSupplyResults(lookup).find((candidate) => candidate.id === id);
  if (result === undefined) throw new Error(`unknown pair: ${id}`);
  return result;
}

/**
 * Holds the need of the areas of a level against the services of a kind (method.md 15). Areas without
 * either side are left out before anything is ranked; undefined where no area has a need.
 */
export function needSupplyResult(lookup: AtlasLookup, pair: Pair): NeedSupplyResult | undefined {
  const reading = needReading(lookup, pair);
  if (reading === undefined) return undefined;
  const { level } = reading;
  const request = { taxonomy: pair.supply, level };
  const supplies = areaSupply(lookup, request);
  const sides = sidesOf(reading, supplies, pair.per);
  const { oriented, supply } = sides;
  const pairs = needSupplyPairs(oriented, supply);
  const { count } = pairs;
  const shares = fairShares(reading, sides);
  const { needUpper, supplyUpper } = needSupplyBivariate(oriented, supply);
  const signed = (value: number) => (reading.isReversed ? -value : value);
  const middle = (values: readonly (number | null)[]) => quantile(values, 0.5);
  const needCut = middle(pairs.need);
  const correlation =
    count < MINIMUM_AREAS.correlation ? null : needSupplySpearman(oriented, supply);
  const limits = correlationLimits(correlation, count);
  return {
    id: pair.id,
    need: reading.need,
    supply: pair.supply,
    per: pair.per,
    level,
    period: reading.period,
    areas: pairedAreas(lookup, { reading, supplies, sides, shares }),
    compared: count,
    needUpper: needUpper.map(signed),
    supplyUpper,
    needCut: needCut === null ? null : signed(needCut),
    supplyCut: middle(pairs.supply),
    isReversed: reading.isReversed,
    weighedBy: reading.weighedBy,
    totalServices: shares.total,
    mismatch: shares.mismatch,
    moving: movingOf(shares, sides),
    concentration: concentrationOf(reading, sides),
    correlation,
    correlationLimits: limits,
    correspondence: holdsZero(limits) ? "unclear" : correspondence(correlation, count),
    unplaced: unplacedServices(lookup, request),
    warnings: warningsOf(lookup, reading, count),
    ...inventedSides(lookup, pair, reading),
  };
}

type CorrelationLimits = NeedSupplyResult["correlationLimits"];

function correlationLimits(correlation: number | null, count: number): CorrelationLimits {
  if (correlation === null) return null;
  const { lower, upper } = spearmanInterval(correlation, count, CONFIDENCE);
  return lower === null || upper === null ? null : { lower, upper };
}

function holdsZero(limits: CorrelationLimits): boolean {
  return limits !== null && canon(limits.lower) <= 0 && canon(limits.upper) >= 0;
}

/** Need so turned that high means much need, and supply per 1,000; parallel to the members. */
interface Sides {
  readonly oriented: readonly (number | null)[];
  readonly supply: readonly (number | null)[];
  /** The same with their statuses. */
  readonly statedSupply: readonly StatedNumber[];
  /** Services of the areas that have both sides and a weight. */
  readonly services: readonly (number | null)[];
  readonly weights: readonly (number | null)[];
}

function sidesOf(
  { areas, residents, isReversed }: NeedReading,
  supplies: readonly AreaSupply[],
  per: Pair["per"],
): Sides {
  const oriented = areas.map(({ value }) => (value === null || !isReversed ? value : -value));
  const bases = per === "need" ? areas.map(({ weight }) => weight) : residents;
  const statedSupply = supplies.map(({ services }, i) => rateOf(services, bases[i]));
  const supply = statedSupply.map(({ value }) => value);
  const isComplete = (i: number) =>
    oriented[i] !== null && supply[i] !== null && areas[i]?.weight.value !== null;
  return {
    oriented,
    supply,
    statedSupply,
    services: supplies.map(({ services }, i) => (isComplete(i) ? services : null)),
    weights: areas.map(({ weight }, i) => (isComplete(i) ? weight.value : null)),
  };
}

/** Gives services per 1,000: as sure as the number of people, and without one where that is none. */
function rateOf(services: number | null, base: StatedNumber = UNKNOWN): StatedNumber {
  if (services !== null && !isValued(base.status)) return { ...base, value: null };
  const { value, status } = perThousand(services, base.value);
  return value === null ? { value, status, provisional: false } : { ...base, value };
}

interface Shares extends FairShare {
  readonly total: number;
}

function fairShares({ weighedBy }: NeedReading, { services, weights }: Sides): Shares {
  const total = services.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const needCount = weighedBy === null ? weights.map(() => null) : weights;
  return { total, ...needSupplyFairShare({ totalSupply: total, needCount, supply: services }) };
}

/** Counts the whole services beyond the whole targets: what is too much here is short elsewhere. */
function movingOf({ mismatch, integerTarget }: Shares, { services }: Sides): number | null {
  if (mismatch === null) return null;
  return services.reduce<number>((sum, count, i) => {
    const target = integerTarget[i] ?? null;
    return count === null || target === null ? sum : sum + Math.max(0, count - target);
  }, 0);
}

function concentrationOf({ residents }: NeedReading, { oriented, supply }: Sides): number | null {
  const areas = supply.map((value, i) => ({
    value: residents[i]?.value == null ? null : value,
    weight: residents[i]?.value ?? 0,
    need: oriented[i] ?? null,
  }));
  const count = areas.filter(({ value, need }) => value !== null && need !== null).length;
  return count < MINIMUM_AREAS.correlation ? null : concentrationIndex(areas);
}

const UNKNOWN: StatedNumber = { value: null, status: "missing", provisional: false };
const UNKNOWN_NEED: AreaNeed = { ...UNKNOWN, weight: UNKNOWN };
const UNKNOWN_SUPPLY: AreaSupply = { state: "unsurveyed", services: null, outside: 0 };

interface PairedAreas {
  readonly reading: NeedReading;
  readonly supplies: readonly AreaSupply[];
  readonly sides: Sides;
  readonly shares: Shares;
}

function pairedAreas(
  lookup: AtlasLookup,
  { reading, supplies, sides, shares }: PairedAreas,
): readonly NeedSupplyArea[] {
  const { oriented, supply, statedSupply } = sides;
  const ranks = needSupplyRankDifference(oriented, supply);
  const corners = needSupplyTypology(oriented, supply);
  const { cell } = needSupplyBivariate(oriented, supply);
  return membersOf(lookup, reading.level).map(({ code }, i): NeedSupplyArea => {
    const need = reading.areas[i] ?? UNKNOWN_NEED;
    const stand = supplies[i] ?? UNKNOWN_SUPPLY;
    return {
      area: code,
      need: need.value,
      needStatus: need.status,
      needProvisional: need.provisional,
      needWeight: need.weight,
      ...stand,
      supply: supply[i] ?? null,
      supplyStatus: statedSupply[i]?.status ?? "missing",
      supplyProvisional: statedSupply[i]?.provisional ?? false,
      needRank: ranks.needRank[i] ?? null,
      supplyRank: ranks.supplyRank[i] ?? null,
      difference: ranks.difference[i] ?? null,
      corner: corners[i] ?? null,
      cell: cell[i] ?? null,
      target: shares.target[i] ?? null,
      wholeTarget: shares.integerTarget[i] ?? null,
      gap: shares.gap[i] ?? null,
    };
  });
}

function warningsOf(
  lookup: AtlasLookup,
  { need }: NeedReading,
  count: number,
): readonly NeedSupplyWarning[] {
  const { config, indexResult } = lookup.atlas;
  const indexInputs = indexResult?.inputs.map(({ indicator }) => indicator) ?? [];
  const codes = need.kind === "index" ? indexInputs : [need.code];
  const inputs = new Set(codes.flatMap((code) => [...inputsOf(code, lookup.indicatorByCode)]));
  const used = serviceUseCodes(config);
  const isInput = need.kind === "indicator" && indexInputs.includes(need.code);
  const isUse = [...inputs].some((code) => used.has(code));
  return [
    ...(isInput ? (["index-input"] as const) : []),
    ...(isUse ? (["service-use"] as const) : []),
    ...(count < MINIMUM_AREAS.correlation ? (["few-areas"] as const) : []),
  ];
}
