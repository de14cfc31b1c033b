import type { Redirect } from "../model/atlas.ts";
import type { Crumb } from "./shell.ts";
import { needSupplyResults } from "../derive/need-supply.ts";
import { takeUpResults } from "../derive/take-up.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";

/** The two sections that hold one page a declared pair or funnel. */
export type FindingsSection = "need-supply" | "take-up";

/** Gives the first page of a section: the list, or the only page that it would have. */
export function findingsPath(context: AtlasContext, section: FindingsSection): string {
  return onlyPage(context, section) ?? address.section(languageOf(context), section);
}

/** Lists the steps to a page of a section; none to its only page, which stands where a list would. */
export function findingsCrumbs(
  context: AtlasContext,
  section: FindingsSection,
  title: string,
): readonly Crumb[] {
  const label = say(context, section === "take-up" ? "takeUp.title" : "needSupply.title");
  const list = hrefOf(context, address.section(languageOf(context), section));
  if (onlyPage(context, section) !== undefined) return [];
  return [
    { label, href: list },
    { label: title, href: null },
  ];
}

/** Leads from where the lists would stand to the only pages of their sections. */
export function findingsRedirects(context: AtlasContext): readonly Redirect[] {
  return (["need-supply", "take-up"] as const).flatMap((section) => {
    const to = onlyPage(context, section);
    return to === undefined ? [] : [{ from: address.section(languageOf(context), section), to }];
  });
}

function onlyPage(context: AtlasContext, section: FindingsSection): string | undefined {
  const language = languageOf(context);
  const isTakeUp = section === "take-up";
  const results = isTakeUp ? takeUpResults(context.lookup) : needSupplyResults(context.lookup);
  const [only] = results;
  if (only === undefined || results.length > 1) return undefined;
  return isTakeUp ? address.takeUp(language, only.id) : address.needSupply(language, only.id);
}
