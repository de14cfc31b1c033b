import type { IndexDeclaration, IndexResult, IndexScenario } from "../model/composite-index.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { formatNumber } from "../scales/format-number.ts";
import { formatShare } from "./format-share.ts";

/** Lays out how far the ranks hang on choices: drawn weights, and other ways of computing. */
export function indexSensitivity(
  context: AtlasContext,
  declaration: IndexDeclaration,
  index: IndexResult,
) {
  const { meanShift, scenarios } = index;
  const isDelivered = declaration.external !== null;
  return {
    sentences: isDelivered
      ? [say(context, "index.sensitivity.delivered")]
      : drawSentences(context, declaration, meanShift),
    columns: {
      scenario: say(context, "index.column.scenario"),
      shift: say(context, "index.column.shift"),
    },
    rows: scenarios.map((scenario) => ({
      label: scenarioWords(context, index, scenario),
      shift: scenario.meanShift === null ? "–" : places(context, scenario.meanShift),
    })),
    note: scenarios.length === 0 ? "" : say(context, "index.sensitivity.note"),
  };
}

function drawSentences(
  context: AtlasContext,
  { sensitivity }: IndexDeclaration,
  meanShift: number | null,
): readonly string[] {
  if (meanShift === null) return [say(context, "index.sensitivity.few")];
  const { noise, replications, seed } = sensitivity;
  return [
    say(context, "methods.index.draws", {
      noise: formatShare(context, noise),
      replications: formatCount(context, replications),
      seed: String(seed),
    }),
    say(context, "index.sensitivity.shift", { places: places(context, meanShift) }),
  ];
}

function places(context: AtlasContext, shift: number): string {
  return formatNumber(shift, { language: languageOf(context), decimals: 1 });
}

function scenarioWords(
  context: AtlasContext,
  { domains }: IndexResult,
  { kind, choice }: IndexScenario,
): string {
  if (kind === "without-domain") {
    const domain = domains.find(({ id }) => id === choice);
    return say(context, "index.scenario.without", { domain: textOf(context, domain?.title ?? {}) });
  }
  return say(
    context,
    `index.choice.${choice as "zscore" | "minmax" | "rank-normal" | "linear" | "geometric"}`,
  );
}
