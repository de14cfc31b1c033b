import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { formatShare } from "./format-share.ts";

/** States the weights of the composite index and how they were varied; nothing without an index. */
export function indexSentences(context: AtlasContext): readonly string[] {
  const { config, index } = context.lookup.atlas;
  if (index === null || index.domains.length === 0) return [];
  const whole = index.domains.reduce((sum, { weight }) => sum + weight, 0);
  const weights = index.domains.map(({ id, title, weight }) => {
    const known = config.domains.find((domain) => domain.id === id)?.title ?? {};
    const name = textOf(context, title) || textOf(context, known);
    return `${name} ${formatShare(context, weight / whole)}`;
  });
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
