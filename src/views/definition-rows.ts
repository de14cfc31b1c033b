import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import { hasInterval } from "../derive/interval-of.ts";
import { membersOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { boundaryCredit } from "../figures/boundary-credit.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { statedShares } from "../figures/stated-shares.ts";
import { formatDate } from "../scales/format-date.ts";
import { sdgGoals } from "./sdg-goals.ts";

/** Lists what must be known of an indicator to read and to cite it; what is not said is left out. */
export function definitionRows(context: AtlasContext, indicator: Indicator, level: LevelId) {
  const { lookup } = context;
  const titleOf = (code: string | null) => {
    const part = code === null ? undefined : lookup.indicatorByCode.get(code);
    if (code === "area_km2") return say(context, "definition.areaKm2");
    return part === undefined ? "" : textOf(context, part.title);
  };
  const [numerator, denominator] = [titleOf(indicator.numerator), titleOf(indicator.denominator)];
  const multiplier = formatCount(context, indicator.multiplier);
  const formulaKey = indicator.multiplier === 1 ? "definition.quotient" : "definition.rate";
  const formula = say(context, formulaKey, { numerator, denominator, multiplier });
  const rows = [
    { term: say(context, "definition.measures"), text: textOf(context, indicator.definition) },
    { term: say(context, "definition.unit"), text: textOf(context, indicator.unit) },
    { term: say(context, "definition.formula"), text: numerator && denominator ? formula : "" },
    {
      term: say(context, "definition.aggregate"),
      text: say(context, `aggregate.${indicator.aggregate}`),
    },
    {
      term: say(context, "definition.direction"),
      text: say(context, `direction.${indicator.direction}`),
    },
    {
      term: say(context, "definition.uncertainty"),
      text: say(context, uncertaintyKey(context, indicator, level), statedShares(context)),
    },
    {
      term: say(context, "definition.quality"),
      text: [
        indicator.illustrative ? say(context, "note.illustrative") : "",
        textOf(context, indicator.quality),
      ]
        .filter(Boolean)
        .join(" "),
    },
    { term: say(context, "definition.source"), text: textOf(context, indicator.source) },
    { term: say(context, "definition.boundaries"), text: boundaryCredit(context, level) },
    {
      term: say(context, "definition.updated"),
      text: indicator.updated === null ? "" : formatDate(indicator.updated, languageOf(context)),
    },
    { term: say(context, "definition.licence"), text: indicator.licence ?? "" },
    {
      term: say(context, "objective.sdg"),
      text: sdgGoals(context, indicator.sdg)
        .map(({ number, name }) => `${number} ${name}`)
        .join(" · "),
    },
  ];
  return rows.filter(({ text }) => text !== "");
}

function uncertaintyKey({ lookup }: AtlasContext, indicator: Indicator, level: LevelId) {
  if (!hasInterval(indicator)) return "uncertainty.complete";
  const period = periodsOf(lookup, indicator.code, level).at(-1) ?? "";
  const isTold = membersOf(lookup, level).some(
    ({ code }) =>
      observationOf(lookup, { indicator: indicator.code, area: code, period })?.lower != null,
  );
  return isTold ? "uncertainty.interval" : "uncertainty.none";
}
