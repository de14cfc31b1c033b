/**
 * Finds the way from a name along its sources back to itself, both ends included; undefined where
 * there is none. Names that the map does not hold have no sources.
 */
export function dependencyCircle(
  start: string,
  sources: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const passed = new Set<string>();
  const ways: (readonly string[])[] = [[start]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of sources.get(way.at(-1) ?? "") ?? []) {
      if (next === start) return [...way, start];
      if (passed.has(next)) continue;
      passed.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
