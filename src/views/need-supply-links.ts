import type { PageIdentity, Shell } from "./shell.ts";
import { needSupplyResults } from "../derive/need-supply.ts";
import { takeUpResults } from "../derive/take-up.ts";
import { hrefOf, say, type AtlasContext } from "../figures/context.ts";
import { findingsPath, type FindingsSection } from "./findings-path.ts";

/** Lists the entries of the navigation that only an atlas with declared pairs or funnels has. */
export function needSupplyLinks(
  context: AtlasContext,
  { section: current }: Pick<PageIdentity, "section">,
): Shell["nav"] {
  const entry = (section: FindingsSection, label: string) => ({
    label,
    href: hrefOf(context, findingsPath(context, section)),
    isCurrent: section === current,
  });
  return [
    ...(needSupplyResults(context.lookup).length > 0
      ? [entry("need-supply", say(context, "nav.needSupply"))]
      : []),
    ...(takeUpResults(context.lookup).length > 0
      ? [entry("take-up", say(context, "nav.takeUp"))]
      : []),
  ];
}
