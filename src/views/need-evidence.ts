import type { Area } from "../model/area.ts";
import type { Link } from "./shell.ts";
import { areaOf, indicatorOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { periodWords } from "../figures/indicator-words.ts";
import { marksNote } from "../figures/mark-notes.ts";
import { markedObservation, marksOfObservation } from "../figures/marked-value.ts";
import { profileHref } from "../figures/profile-href.ts";
import { address } from "../markup/address.ts";

/** An indicator of the atlas that a need rests on, with its last value in the areas concerned. */
export interface NeedEvidence extends Link {
  readonly values: readonly (Link & { readonly value: string; readonly marks: string })[];
}

/** More areas than these are a table of their own: the indicator's page has it. */
const MOST_AREAS = 8;

/**
 * Sets beside a need the last published values of its indicators, in the areas given; an area of a
 * level at which the indicator has no values is left out.
 */
export function needEvidence(
  context: AtlasContext,
  codes: readonly string[],
  areas: readonly string[],
): readonly NeedEvidence[] {
  const { lookup } = context;
  return codes.map((code) => {
    const indicator = indicatorOf(lookup, code);
    const found = areas.slice(0, MOST_AREAS).map((area) => areaOf(lookup, area));
    const values = found.flatMap((area) => valueIn(context, code, area) ?? []);
    return {
      label: textOf(context, indicator.title),
      href: hrefOf(context, address.indicator(languageOf(context), code)),
      values,
    };
  });
}

/** Explains the marks beside the needs; nothing where there are none. */
export function evidenceMarksNote(
  context: AtlasContext,
  needs: readonly { readonly evidence: readonly NeedEvidence[] }[],
): string {
  const values = needs.flatMap(({ evidence }) => evidence.flatMap((item) => item.values));
  return marksNote(
    context,
    values.map(({ marks }) => marks),
  );
}

function valueIn(context: AtlasContext, code: string, area: Area) {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, code);
  const period = periodsOf(lookup, code, area.level).at(-1);
  if (period === undefined) return undefined;
  const observation = observationOf(lookup, { indicator: code, area: area.code, period });
  return {
    label: say(context, "plan.evidenceIn", {
      area: textOf(context, area.name),
      period: periodWords(context, indicator, period),
    }),
    href:
      profileHref(context, area) ?? hrefOf(context, address.section(languageOf(context), "areas")),
    value: markedObservation(context, indicator, observation),
    marks: marksOfObservation(indicator, observation),
  };
}
