import type { PageIdentity, Shell } from "./shell.ts";
import { needSupplyResults } from "../derive/need-supply.ts";
import { takeUpResults } from "../derive/take-up.ts";
import { asked } from "../figures/asked.ts";
import { hrefOf, say, type AtlasContext } from "../figures/context.ts";
import { findingsPath, type FindingsSection } from "./findings-path.ts";

/** Lists the entries of the navigation that only an atlas with declared pairs or funnels has. */
export function needSupplyLinks(
  context: AtlasContext,
  { section: current }: Pick<PageIdentity, "section">,
): Shell["nav"] {
  const entry = (section: FindingsSection, label: string, path: string | null) =>
    path === null ? [] : [{ label, href: hrefOf(context, path), isCurrent: section === current }];
  const paths = findingsPaths(context, "");
  return [
    ...entry("need-supply", say(context, "nav.needSupply"), paths.needSupply),
    ...entry("take-up", say(context, "nav.takeUp"), paths.takeUp),
  ];
}

/** Gives the first pages of both sections, about nothing else; null where an atlas has none. */
export const findingsPaths = asked("findings-paths", (context) => {
  const { lookup } = context;
  return {
    needSupply: needSupplyResults(lookup).length > 0 ? findingsPath(context, "need-supply") : null,
    takeUp: takeUpResults(lookup).length > 0 ? findingsPath(context, "take-up") : null,
  };
});
