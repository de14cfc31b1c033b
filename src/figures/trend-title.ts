import { changeSince, type Indicator } from "../model/indicator.ts";
import { canon } from "../stats/canon.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { markedQuantity, type MadeValue } from "./marked-value.ts";

/** The first and the last value of an area. */
export interface CourseEnds {
  readonly name: string;
  readonly from: MadeValue;
  readonly to: MadeValue;
}

/** What the title of a course is made from: the areas shown, and those of which both ends are known. */
export interface TrendSpan {
  readonly first: string;
  readonly last: string;
  readonly count: number;
  readonly ends: readonly CourseEnds[];
}

/**
 * Says the finding of a course: of one place its two ends, of several how many rose and fell. A
 * change has none, for that would be the change of a change.
 */
export function trendTitle(
  context: AtlasContext,
  indicator: Indicator,
  { first, last, count, ends }: TrendSpan,
): string {
  const span = { title: textOf(context, indicator.title), first, last };
  const [only] = ends;
  if (only === undefined || changeSince(indicator) !== null) {
    return say(context, "trend.titleChange", span);
  }
  if (count === 1) {
    const [from, to] = [only.from, only.to].map((end) => markedQuantity(context, indicator, end));
    return say(context, "trend.titleOne", {
      ...span,
      name: only.name,
      from: from ?? "",
      to: to ?? "",
    });
  }
  const moved = (sign: number) => ends.filter((end) => signOf(end) === sign).length;
  const [up, down] = [moved(1), moved(-1)];
  const all = { ...span, count: formatCount(context, count) };
  if (up === count) return say(context, "trend.titleAllUp", all);
  if (down === count) return say(context, "trend.titleAllDown", all);
  return say(context, "trend.title", {
    ...all,
    up: formatCount(context, up),
    down: formatCount(context, down),
  });
}

function signOf({ from, to }: CourseEnds): number {
  return Math.sign(canon(to.value) - canon(from.value));
}
