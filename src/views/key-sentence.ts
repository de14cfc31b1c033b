import type { PlainFact, Standout } from "../derive/standouts.ts";
import type { Area } from "../model/area.ts";
import type { PublishedObservation } from "../model/observation.ts";
import { isOldPeriod } from "../derive/is-old-period.ts";
import { areaOf, indicatorOf, levelOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { changeExtreme } from "../figures/change-extreme.ts";
import { languageOf, lowered, say, textOf, type AtlasContext } from "../figures/context.ts";
import { markedObservation, markedQuantity, marksOfObservation } from "../figures/marked-value.ts";
import { marksOf } from "../figures/marks-of.ts";
import { formatPeriod } from "../scales/format-date.ts";

/** The sentences, and the marks of their numbers. */
export interface KeySentence {
  readonly text: string;
  readonly marks: string;
}

/**
 * Says the most important thing about an area in at most two sentences: how many people live
 * there, and the one difference that is largest.
 */
export function keySentence(
  context: AtlasContext,
  area: Area,
  standout: Standout | PlainFact | undefined,
): KeySentence {
  const { lookup } = context;
  const { populationIndicator } = lookup.atlas.config;
  const count = {
    indicator: populationIndicator,
    period: periodsOf(lookup, populationIndicator, area.level).at(-1) ?? "",
  };
  const people = observationOf(lookup, { ...count, area: area.code });
  const first = people?.value == null ? "" : peopleSentence(context, area, people);
  const compared = area.parent === null ? undefined : standout;
  const marks = [
    marksOfObservation(indicatorOf(lookup, populationIndicator), people),
    compared === undefined
      ? ""
      : marksOf(compared.indicator, [compared.observation, ...compared.benchmarkParts]),
  ];
  return {
    text: [first, standoutSentence(context, area, standout)].filter(Boolean).join(" "),
    marks: marks.join(""),
  };
}

/** Residents of an older census than that of other levels are those of its year, and it is named. */
function peopleSentence(context: AtlasContext, area: Area, people: PublishedObservation): string {
  const { indicator, period } = people;
  const isOld = isOldPeriod(context.lookup, { indicator, period });
  return say(context, isOld ? "area.key.peopleThen" : "area.key.people", {
    name: textOf(context, area.name),
    people: markedObservation(context, indicatorOf(context.lookup, indicator), people),
    period: formatPeriod(period, languageOf(context)),
  });
}

function standoutSentence(
  context: AtlasContext,
  area: Area,
  standout: Standout | PlainFact | undefined,
): string {
  if (standout === undefined || area.parent === null) return partsSentence(context, area);
  const { indicator, observation, rankedCount, benchmarkValue, benchmarkParts } = standout;
  const name = textOf(context, areaOf(context.lookup, area.parent).name);
  const title = textOf(context, indicator.title);
  const extreme = extremeOf(standout);
  const isInMiddle = extreme === null && isExtreme(standout);
  return say(context, sentenceKey(standout, extreme !== null), {
    indicator: isInMiddle ? lowered(context, title) : title,
    extreme: extreme === null ? "" : say(context, extreme),
    value: markedObservation(context, indicator, observation),
    count: rankedCount,
    areas: lowered(context, textOf(context, levelOf(context.lookup, area.level).plural)),
    benchmark: markedQuantity(context, indicator, {
      value: benchmarkValue,
      parts: benchmarkParts,
    }),
    parent: standout.isRestOfBenchmark ? say(context, "benchmark.rest", { name }) : name,
  });
}

function extremeOf(standout: Standout | PlainFact) {
  if (!isExtreme(standout)) return null;
  const { indicator, reason, observation, isAlone } = standout;
  return changeExtreme(indicator, { reason, value: observation.value ?? 0, isAlone });
}

function sentenceKey(standout: Standout | PlainFact, isChange: boolean) {
  if (!isExtreme(standout)) return `area.key.${standout.reason}` as const;
  const said = isChange ? "change" : standout.reason;
  const { rankedCount, memberCount } = standout;
  return rankedCount < memberCount
    ? (`area.key.${said}WithData` as const)
    : (`area.key.${said}` as const);
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
