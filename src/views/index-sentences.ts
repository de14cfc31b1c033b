import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { formatShare } from "./format-share.ts";

/** States the weights of the composite index and how they were varied; nothing without an index. */
export function indexSentences(context: AtlasContext): readonly string[] {
  const { index, indexResult } = context.lookup.atlas;
  if (index === null || indexResult === null || indexResult.domains.length === 0) return [];
  const weights = indexResult.domains.map(
    ({ title, weightShare }) => `${textOf(context, title)} ${formatShare(context, weightShare)}`,
  );
  const { noise, replications, seed } = index.sensitivity;
  return [
    say(context, "methods.index.weights", {
      title: textOf(context, index.title),
      weights: weights.join("; "),
    }),
    say(context, "methods.index.draws", {
      noise: formatShare(context, noise),
      replications: formatCount(context, replications),
      seed: String(seed),
    }),
  ];
}
