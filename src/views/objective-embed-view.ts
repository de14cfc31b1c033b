import type { Objective, ZonePlan } from "../model/plan.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { indicatorChain } from "./indicator-chain.ts";
import { objectiveWords } from "./objective-words.ts";
import { objectiveStatus } from "./plan-words.ts";

export type ObjectiveEmbedView = ReturnType<typeof objectiveEmbedView>;

/** Lays out an objective for a frame in another page: how it stands, by what, and the way back. */
export function objectiveEmbedView(context: AtlasContext, plan: ZonePlan, objective: Objective) {
  const { config } = context.lookup.atlas;
  const { language, direction } = context.locale;
  const page = address.objective(languageOf(context), plan.id, objective.code);
  const atlas = textOf(context, config.title);
  const title = textOf(context, objective.title);
  return {
    language,
    direction,
    documentTitle: `${objective.code} ${title} – ${atlas}`,
    canonical: absoluteUrl(config.site, config.base, page),
    faviconHref: hrefOf(context, "/favicon.svg"),
    kicker: {
      strong: say(context, "objective.kicker", { code: objective.code }),
      rest: textOf(context, plan.title),
    },
    title,
    summary: textOf(context, objective.summary),
    status: objectiveStatus(context, plan, objective),
    chain: indicatorChain(context, plan, objective),
    words: objectiveWords(context, []),
    credit: [
      `${textOf(context, config.publisher.name)}, ${config.edition}.`,
      `${say(context, "definition.licence")}: ${config.publisher.licence}.`,
    ].join(" "),
    back: { label: say(context, "objective.embedLink", { atlas }), href: hrefOf(context, page) },
  };
}
