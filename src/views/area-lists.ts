import type { Area, LevelId } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import { indicatorOf, membersOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { marksNote } from "../figures/mark-notes.ts";
import { markedObservation, marksOfObservation } from "../figures/marked-value.ts";
import { profileHref } from "../figures/profile-href.ts";
import { collate } from "../locales/sorting.ts";

/** Areas of a level that share a parent. */
export interface AreaGroup {
  readonly title: string;
  readonly href: string | null;
  readonly areas: readonly {
    readonly label: string;
    /** None where the areas of the level have no profile. */
    readonly href: string | null;
    readonly value: string;
    /** The marks with which the value ends. */
    readonly marks: string;
  }[];
}

/** Lists the areas of a level under their parents, each with its number for an indicator. */
export function areaGroups(
  context: AtlasContext,
  level: LevelId,
  indicator: IndicatorCode | undefined,
): readonly AreaGroup[] {
  const { lookup } = context;
  const groups = Map.groupBy(membersOf(lookup, level), (area) => area.parent ?? "");
  return [...groups].map(([parent, areas]) => {
    const heading = lookup.areaByCode.get(parent);
    return {
      title: heading === undefined ? "" : textOf(context, heading.name),
      href: heading === undefined ? null : profileHref(context, heading),
      areas: areaRows(context, areas, indicator),
    };
  });
}

/** Explains the marks of lists of areas; nothing where there are none. */
export function groupsMarksNote(context: AtlasContext, groups: readonly AreaGroup[]): string {
  return marksNote(
    context,
    groups.flatMap(({ areas }) => areas.map(({ marks }) => marks)),
  );
}

function areaRows(
  context: AtlasContext,
  areas: readonly Area[],
  code: IndicatorCode | undefined,
): AreaGroup["areas"] {
  const language = languageOf(context);
  const order = collate(language);
  return areas
    .map((area) => ({
      label: textOf(context, area.name),
      href: profileHref(context, area),
      ...latestValue(context, area, code),
    }))
    .toSorted((a, b) => order(a.label, b.label));
}

function latestValue(context: AtlasContext, area: Area, code: IndicatorCode | undefined) {
  const { lookup } = context;
  if (code === undefined) return { value: "", marks: "" };
  const indicator = indicatorOf(lookup, code);
  const period = periodsOf(lookup, code, area.level).at(-1) ?? "";
  const observation = observationOf(lookup, { indicator: code, area: area.code, period });
  return {
    value: markedObservation(context, indicator, observation),
    marks: marksOfObservation(indicator, observation),
  };
}
