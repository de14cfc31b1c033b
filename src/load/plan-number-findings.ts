import type { Measure, Objective, ObjectiveIndicator } from "../model/plan.ts";
import type { Finding } from "../model/problem.ts";

/** What contradicts itself in an objective, and the keys that lead to it. */
export type PlacedFinding = readonly [path: readonly PropertyKey[], finding: Finding];

/** Lists what the numbers, days and places of an objective say against each other (method.md 17). */
export function planNumberFindings({ indicators, measures }: Objective): readonly PlacedFinding[] {
  return [
    ...indicators.flatMap((indicator, i) => indicatorFindings(indicator, ["indicators", i])),
    ...measures.flatMap((measure, i) => measureFindings(measure, ["measures", i])),
  ];
}

function indicatorFindings(
  indicator: ObjectiveIndicator,
  path: readonly PropertyKey[],
): readonly PlacedFinding[] {
  const { direction, targets, readings, cumulative } = indicator;
  const baseline = indicator.baseline ?? (cumulative ? { value: 0 } : null);
  const repeated = [
    ...repeatedDays(targets, [...path, "targets"]),
    ...repeatedDays(readings, [...path, "readings"]),
    ...(cumulative ? cumulativeFindings(indicator, path) : []),
    ...intervalFindings(readings, [...path, "readings"]),
  ];
  const last = targets.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (baseline === null || last === undefined || direction === "maintain") return repeated;
  const place = [...path, "targets", targets.indexOf(last), "value"];
  if (last.value === baseline.value) {
    const found = `the target ${last.value}, which is the baseline`;
    const expected = "another value, or the direction maintain";
    return [...repeated, [place, { found, expected }]];
  }
  const rises = last.value > baseline.value;
  if (direction === null || rises === (direction === "increase")) return repeated;
  const found = `the target ${last.value} ${rises ? "above" : "below"} the baseline ${baseline.value}`;
  const expected = `a target that fits the direction ${direction}`;
  return [...repeated, [place, { found, expected }]];
}

/** What is counted from the start of the plan never falls. */
function cumulativeFindings(
  { direction, readings }: ObjectiveIndicator,
  path: readonly PropertyKey[],
): readonly PlacedFinding[] {
  const remedy = "Write the count since the start of the plan, or leave out cumulative.";
  const falls = readings.flatMap((reading, i): readonly PlacedFinding[] => {
    const earlier = readings.find(
      ({ date, value }) => date < reading.date && value > reading.value,
    );
    if (earlier === undefined) return [];
    const found = `${reading.value}, fewer than the ${earlier.value} of ${earlier.date}`;
    const expected = "a count that never falls: the indicator is cumulative";
    return [[[...path, "readings", i, "value"], { found, expected, remedy }]];
  });
  if (direction === null || direction === "increase") return falls;
  const finding = {
    found: `the direction ${direction} of what is cumulative`,
    expected: "increase",
  };
  return [...falls, [[...path, "direction"], { ...finding, remedy }]];
}

function intervalFindings(
  readings: ObjectiveIndicator["readings"],
  path: readonly PropertyKey[],
): readonly PlacedFinding[] {
  return readings.flatMap(
    ({ value, lower = value, upper = value }, i): readonly PlacedFinding[] => {
      if (lower <= value && value <= upper) return [];
      const found = `${value}, outside of ${lower} to ${upper}`;
      return [[[...path, i, "value"], { found, expected: "a value inside its interval" }]];
    },
  );
}

function repeatedDays(
  points: readonly { readonly date: string }[],
  path: readonly PropertyKey[],
): readonly PlacedFinding[] {
  const days = points.map(({ date }) => date);
  return days.flatMap((day, i): readonly PlacedFinding[] => {
    if (days.indexOf(day) === i) return [];
    const finding = { found: `${day} a second time`, expected: "each day once" };
    return [[[...path, i, "date"], finding]];
  });
}

function measureFindings(
  { from, to, lon, lat }: Measure,
  path: readonly PropertyKey[],
): readonly PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  if (from !== null && to !== null && from > to) {
    const finding = { found: `${to}, before ${from}`, expected: "the same day or a later one" };
    findings.push([[...path, "to"], finding]);
  }
  if ((lon === null) !== (lat === null)) {
    const [here, missing] = lon === null ? ["lat", "lon"] : ["lon", "lat"];
    findings.push([
      [...path, here],
      { found: `no ${missing}`, expected: "lon and lat, or neither" },
    ]);
  }
  if (lon !== null && Math.abs(lon) > 180) {
    findings.push([[...path, "lon"], { found: String(lon), expected: "-180 to 180" }]);
  }
  if (lat !== null && Math.abs(lat) > 90) {
    findings.push([[...path, "lat"], { found: String(lat), expected: "-90 to 90" }]);
  }
  return findings;
}
