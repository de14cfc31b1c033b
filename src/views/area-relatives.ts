import type { Area, AreaCode } from "../model/area.ts";
import type { Link } from "./shell.ts";
import { areaOf, type AtlasLookup } from "../derive/lookup.ts";
import { remembered } from "../derive/remembered.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { geometryOf } from "../figures/map-sheet.ts";
import { neighboursOf } from "../figures/neighbours-of.ts";
import { profileHref } from "../figures/profile-href.ts";
import { collate } from "../locales/sorting.ts";

export interface RelativeGroup {
  readonly title: string;
  readonly links: readonly Link[];
}

/** Links an area to its parts and to the areas around it, sorted for the reader. */
export function areaRelatives(context: AtlasContext, area: Area): readonly RelativeGroup[] {
  const { lookup } = context;
  const children = lookup.childrenByArea.get(area.code) ?? [];
  const neighbours = neighboursOf(context, area).map((code) => areaOf(lookup, code));
  const isSchematic = geometryOf(context, area.level)?.isSchematic === true;
  const earlier = predecessors(lookup).get(area.code) ?? [];
  const groups = [
    { title: say(context, "area.parts"), areas: children },
    {
      title: say(context, isSchematic ? "area.neighboursSchematic" : "area.neighbours"),
      areas: neighbours,
    },
    { title: say(context, "area.predecessors"), areas: earlier },
  ];
  return groups
    .map(({ title, areas }) => ({ title, links: areaLinks(context, areas) }))
    .filter(({ links }) => links.length > 0);
}

/** The areas in whose place each one came. */
const predecessors = remembered(
  ({ atlas }: AtlasLookup): ReadonlyMap<AreaCode, readonly Area[]> => {
    const pairs = atlas.areas.flatMap((area) =>
      [...new Set(area.successors)].map((successor) => ({ area, successor })),
    );
    const grouped = Map.groupBy(pairs, ({ successor }) => successor);
    return new Map([...grouped].map(([code, own]) => [code, own.map(({ area }) => area)]));
  },
);

/** Links areas that have a profile, sorted by name. */
export function areaLinks(context: AtlasContext, areas: readonly Area[]): readonly Link[] {
  const language = languageOf(context);
  const order = collate(language);
  return areas
    .flatMap((area) => {
      const href = profileHref(context, area);
      return href === null ? [] : [{ label: textOf(context, area.name), href }];
    })
    .toSorted((a, b) => order(a.label, b.label));
}
