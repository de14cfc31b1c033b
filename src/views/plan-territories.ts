import type { ZonePlan } from "../model/plan.ts";
import { areaOf } from "../derive/lookup.ts";
import { languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { profileHref } from "../figures/profile-href.ts";
import { collate } from "../locales/sorting.ts";

/** Lists the branches of a plan with the areas that each serves. */
export function planTerritories(context: AtlasContext, { territories }: ZonePlan) {
  const language = languageOf(context);
  const compare = collate(language);
  return territories.map(({ code, branch, areas }) => ({
    code,
    branch: textOf(context, branch),
    areas: areas
      .map((area) => areaOf(context.lookup, area))
      .map((area) => ({
        label: textOf(context, area.name),
        href: profileHref(context, area),
      }))
      .sort((a, b) => compare(a.label, b.label)),
  }));
}
