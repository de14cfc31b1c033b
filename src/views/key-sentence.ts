import type { PlainFact, Standout } from "../derive/standouts.ts";
import type { Area } from "../model/area.ts";
import { areaOf, levelOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { lowered, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { formatQuantity } from "../figures/format-value.ts";

/**
 * Says the most important thing about an area in at most two sentences: how many people live
 * there, and the one difference that is largest.
 */
export function keySentence(
  context: AtlasContext,
  area: Area,
  standout: Standout | PlainFact | undefined,
): string {
  const { lookup } = context;
  const { populationIndicator } = lookup.atlas.config;
  const period = periodsOf(lookup, populationIndicator, area.level).at(-1) ?? "";
  const people = observationOf(lookup, { indicator: populationIndicator, area: area.code, period });
  const name = textOf(context, area.name);
  const first =
    people?.value == null
      ? ""
      : say(context, "area.key.people", { name, people: formatCount(context, people.value) });
  return [first, standoutSentence(context, area, standout)].filter(Boolean).join(" ");
}

function standoutSentence(
  context: AtlasContext,
  area: Area,
  standout: Standout | PlainFact | undefined,
): string {
  if (standout === undefined || area.parent === null) return partsSentence(context, area);
  const { indicator, observation, rankedCount, benchmarkValue } = standout;
  const name = textOf(context, areaOf(context.lookup, area.parent).name);
  const title = textOf(context, indicator.title);
  return say(context, sentenceKey(standout), {
    indicator: isExtreme(standout) ? lowered(context, title) : title,
    value: formatQuantity(context, indicator, observation.value ?? 0),
    count: rankedCount,
    areas: lowered(context, textOf(context, levelOf(context.lookup, area.level).plural)),
    benchmark: formatQuantity(context, indicator, benchmarkValue),
    parent: standout.isRestOfBenchmark ? say(context, "benchmark.rest", { name }) : name,
  });
}

function sentenceKey(standout: Standout | PlainFact) {
  const { rankedCount, memberCount } = standout;
  if (isExtreme(standout) && rankedCount < memberCount) {
    return `area.key.${standout.reason}WithData` as const;
  }
  return `area.key.${standout.reason}` as const;
}

type Extreme = Standout & { readonly reason: "highest" | "lowest" };

/** Only the sentence of an extreme has the indicator in its middle; the others begin with it. */
function isExtreme(standout: Standout | PlainFact): standout is Extreme {
  return standout.reason === "highest" || standout.reason === "lowest";
}

function partsSentence(context: AtlasContext, area: Area): string {
  const children = context.lookup.childrenByArea.get(area.code) ?? [];
  const level = children[0]?.level;
  if (level === undefined) return "";
  return say(context, "area.key.parts", {
    count: children.length,
    areas: lowered(context, textOf(context, levelOf(context.lookup, level).plural)),
  });
}
