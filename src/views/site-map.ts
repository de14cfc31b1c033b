import type { Link, Shell } from "./shell.ts";
import { membersOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { indexListLinks } from "./index-list-links.ts";
import { macroAreaRows } from "./macro-area-rows.ts";
import { serviceKinds } from "./service-kinds.ts";

/** Links of one kind, under a title. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly Link[];
}

/** Lists the ways to every page without a search: sections, levels, plans, kinds of services. */
export function siteMap(
  context: AtlasContext,
  { nav, foot }: Pick<Shell, "nav" | "foot">,
): readonly LinkGroup[] {
  const groups = [
    { title: say(context, "nav.label"), links: nav },
    { title: say(context, "nav.areas"), links: levelLinks(context) },
    ...indexGroups(context),
    ...planGroups(context),
    { title: say(context, "nav.services"), links: kindLinks(context) },
    { title: say(context, "nav.pages"), links: otherPages(nav, foot) },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

/** The pages of the foot that no section is; addresses elsewhere are no pages. */
function otherPages(nav: readonly Link[], foot: Shell["foot"]): readonly Link[] {
  const sections = new Set(nav.map(({ href }) => href));
  return foot
    .flatMap(({ links }) => links)
    .filter(({ href }) => href.startsWith("/") && !sections.has(href));
}

function levelLinks(context: AtlasContext): readonly Link[] {
  const list = address.section(languageOf(context), "areas");
  return context.lookup.atlas.config.levels
    .filter(({ id, profile }) => profile && membersOf(context.lookup, id).length > 0)
    .map(({ id, plural }) => ({
      label: textOf(context, plural),
      href: hrefOf(context, `${list}#level-${id}`),
    }));
}

/** A long ranking stands on pages of its own, by the larger area. */
function indexGroups(context: AtlasContext): readonly LinkGroup[] {
  const { indexResult: index } = context.lookup.atlas;
  if (index === null) return [];
  return [{ title: textOf(context, index.title), links: indexListLinks(context, index) }];
}

function planGroups(context: AtlasContext): readonly LinkGroup[] {
  const language = languageOf(context);
  const link = (label: string, path: string) => ({ label, href: hrefOf(context, path) });
  return context.lookup.atlas.plans.map((plan) => ({
    title: textOf(context, plan.title),
    links: [
      link(say(context, "siteMap.plan"), address.plan(language, plan.id)),
      link(say(context, "monitor.title"), address.planMonitoring(language, plan.id)),
      ...macroAreaRows(context, plan)
        .filter(({ letter }) => letter !== "")
        .map(({ letter, title, href }) => ({ label: `${letter} ${title}`, href })),
    ],
  }));
}

function kindLinks(context: AtlasContext): readonly Link[] {
  return serviceKinds(context).map(({ code, label }) => ({
    label: textOf(context, label) || code,
    href: hrefOf(context, address.serviceKind(languageOf(context), code)),
  }));
}
