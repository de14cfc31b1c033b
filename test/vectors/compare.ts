/**
 * True where a result agrees with a vector's expectation: numbers within tolerance × max(1,
 * |expected|), all else exactly, lists and objects part by part. A result may carry more keys than
 * were expected, never fewer.
 */
export function matches(got: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof expected === "number") return isClose(got, expected, tolerance);
  if (Array.isArray(expected)) return areListsAlike(got, expected, tolerance);
  if (typeof expected === "object" && expected !== null) {
    return areObjectsAlike(got, expected, tolerance);
  }
  return got === expected;
}

function isClose(got: unknown, expected: number, tolerance: number): boolean {
  return (
    typeof got === "number" && Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected))
  );
}

function areListsAlike(got: unknown, expected: readonly unknown[], tolerance: number): boolean {
  return (
    Array.isArray(got) &&
    got.length === expected.length &&
    expected.every((part, i) => matches(got[i], part, tolerance))
  );
}

function areObjectsAlike(got: unknown, expected: object, tolerance: number): boolean {
  if (typeof got !== "object" || got === null || Array.isArray(got)) return false;
  const parts = new Map(Object.entries(got));
  return Object.entries(expected).every(([key, part]) => matches(parts.get(key), part, tolerance));
}
