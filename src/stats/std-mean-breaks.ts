import { canon } from "./canon.ts";
import { distinctBounds } from "./distinct-bounds.ts";
import { extentOf } from "./extent-of.ts";
import { mean, sampleDeviation } from "./moments.ts";

/**
 * Computes class bounds at multiples of the sample standard deviation from the mean (method.md 10).
 * Cuts below the minimum, or not below the maximum, are dropped. All equal or one value: one class.
 *
 *     stdMeanBreaks([0, 0, 1, 1, 10])
 *     // [0.2611, 4.5389, 8.8168, 10]
 */
export function stdMeanBreaks(
  values: readonly number[],
  multiples: readonly number[] = [-1.5, -0.5, 0.5, 1.5],
): number[] {
  const extent = extentOf(values);
  const centre = mean(values);
  if (extent === null || centre === null) return [];
  const [minimum, maximum] = extent.map(canon) as [number, number];
  const deviation = sampleDeviation(values) ?? 0;
  const cuts = multiples
    .map((multiple) => centre + multiple * deviation)
    .filter((cut) => canon(cut) >= minimum && canon(cut) < maximum);
  return distinctBounds([...cuts, extent[1]]);
}
