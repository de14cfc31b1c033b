import type { IndexDeclaration, IndexInput, IndexResult } from "../model/composite-index.ts";
import { indicatorOf, membersOf, observationOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { periodWords } from "../figures/indicator-words.ts";
import { address } from "../markup/address.ts";
import { formatShare } from "./format-share.ts";

/** Lays out what goes into the index: every input with period, source and what was done to it. */
export function indexInputs(context: AtlasContext, index: IndexResult) {
  return {
    columns: {
      input: say(context, "index.column.input"),
      period: say(context, "table.period"),
      source: say(context, "definition.source"),
      valued: say(context, "methods.column.valued"),
    },
    rows: index.inputs.map((input) => inputRow(context, index, input)),
  };
}

function inputRow(context: AtlasContext, index: IndexResult, input: IndexInput) {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, input.indicator);
  const { period } = input;
  const areas = membersOf(lookup, index.level);
  const valued = areas.filter(({ code }) => {
    const request = { indicator: input.indicator, area: code, period: period ?? "" };
    return period !== null && observationOf(lookup, request)?.value != null;
  });
  const isConstant = index.domains.some(({ constant }) => constant.includes(input.indicator));
  return {
    title: textOf(context, indicator.title),
    href: hrefOf(context, address.indicator(languageOf(context), indicator.code)),
    notes: [
      say(context, `direction.${indicator.direction}`),
      input.isShrunk ? say(context, "index.shrunk") : "",
      isConstant ? say(context, "index.isConstant") : "",
      indicator.illustrative ? say(context, "note.illustrative") : "",
    ].filter((note) => note !== ""),
    period:
      period === null ? say(context, "status.missing") : periodWords(context, indicator, period),
    source: textOf(context, indicator.source),
    valued: say(context, "index.valuedOf", {
      valued: formatCount(context, valued.length),
      count: formatCount(context, areas.length),
    }),
  };
}

/** Lists the choices by which the index was computed, as terms and what was chosen. */
export function indexParameters(
  context: AtlasContext,
  declaration: IndexDeclaration,
): readonly { readonly term: string; readonly text: string }[] {
  const { normalise, transform, combine, ties, shrink, winsorise } = declaration;
  const { minIndicatorShare, minWeightShare, groups, override } = declaration;
  const row = (term: Term, text: string) => ({ term: say(context, `index.param.${term}`), text });
  const reason = override === null ? [] : [row("override", textOf(context, override))];
  if (declaration.external !== null) {
    return [row("groups", formatCount(context, groups)), ...reason];
  }
  return [
    row("shrink", say(context, shrink ? "index.choice.shrink" : "index.choice.asIs")),
    row(
      "winsorise",
      winsorise === null ? say(context, "index.choice.asIs") : formatShare(context, winsorise),
    ),
    row("normalise", say(context, `index.choice.${normalise}`)),
    row("transform", say(context, `index.choice.${transform}`)),
    row("combine", say(context, `index.choice.${combine}`)),
    row("ties", say(context, `index.choice.ties-${ties}`)),
    row("minIndicatorShare", formatShare(context, minIndicatorShare)),
    row("minWeightShare", formatShare(context, minWeightShare)),
    row("groups", formatCount(context, groups)),
    ...reason,
  ];
}

type Term =
  | "shrink"
  | "winsorise"
  | "normalise"
  | "transform"
  | "combine"
  | "ties"
  | "minIndicatorShare"
  | "minWeightShare"
  | "groups"
  | "override";
