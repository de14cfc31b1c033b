import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Finding } from "../model/problem.ts";

type Contradiction = readonly [column: string, finding: Finding];

const NONE: readonly Contradiction[] = [];

/**
 * Lists what the numbers of one observation say against each other or against the kind of their
 * indicator: contradictory input is a problem, never a status (method.md 0.1 and 1.1).
 */
export function contradictions(
  observation: Observation,
  indicator: Indicator,
): readonly Contradiction[] {
  const { lower, upper, numerator, denominator } = observation;
  const hasParts = lower !== null || upper !== null || numerator !== null || denominator !== null;
  const ofValue = valueContradiction(observation, indicator);
  if (!hasParts) return ofValue === undefined ? NONE : [ofValue];
  return [
    ofValue,
    intervalContradiction(observation),
    ...partContradictions(observation, indicator),
  ].filter((contradiction) => contradiction !== undefined);
}

function valueContradiction(
  { value }: Observation,
  indicator: Indicator,
): Contradiction | undefined {
  if (value === null) return undefined;
  const { kind, code, multiplier } = indicator;
  if (value < 0 && (kind === "count" || kind === "proportion")) {
    return ["value", { found: `${value} for the ${kind} "${code}"`, expected: "0 or more" }];
  }
  if (kind !== "proportion" || multiplier === 1 || value <= multiplier) return undefined;
  const expected = `at most ${multiplier}, the multiplier of the indicator`;
  return ["value", { found: `${value} for the proportion "${code}"`, expected }];
}

function intervalContradiction({ value, lower, upper }: Observation): Contradiction | undefined {
  if (lower !== null && upper !== null && lower > upper) {
    const found = `${lower} above the upper bound ${upper}`;
    return ["lower", { found, expected: "a lower bound that is not above the upper one" }];
  }
  if (value === null) return undefined;
  if (lower !== null && lower > value) {
    return ["lower", { found: `${lower} above the value ${value}`, expected: "the value or less" }];
  }
  if (upper === null || upper >= value) return undefined;
  return ["upper", { found: `${upper} below the value ${value}`, expected: "the value or more" }];
}

function partContradictions(
  { value, status, numerator, denominator }: Observation,
  { kind }: Indicator,
): readonly (Contradiction | undefined)[] {
  const isNegative = denominator !== null && denominator < 0;
  const isAbove = numerator !== null && denominator !== null && numerator > denominator;
  const negative: Finding = { found: String(denominator), expected: "a denominator of 0 or more" };
  const above: Finding = {
    found: `${numerator} above the denominator ${denominator}`,
    expected: "a part of the denominator, since the indicator is a proportion",
  };
  return [
    isNegative ? ["denominator", negative] : undefined,
    kind === "proportion" && isAbove && !isNegative ? ["numerator", above] : undefined,
    value !== null && denominator === 0 ? ["value", OVER_ZERO] : undefined,
    status === "missing" && numerator !== null && denominator !== null
      ? ["value", NOT_COMPUTED]
      : undefined,
  ];
}

const OVER_ZERO: Finding = {
  found: "a value over a denominator of 0",
  expected: "no value",
  remedy: "Empty the cell and write undefined as the status.",
};

const NOT_COMPUTED: Finding = {
  found: "no value beside a numerator and a denominator",
  expected: "the value or a status other than missing",
  remedy: "Write the value; it is not computed from these columns.",
};
