import type { LevelId } from "../model/area.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import type { LocatorPicture } from "./locator-picture.ts";
import { CROWD } from "../carto/choropleth.ts";
import { locatorMap, type NumberedPlace } from "../carto/locator-map.ts";
import { areaOf, membersOf } from "../derive/lookup.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { levelNames } from "./level-names.ts";
import { scaleLabel } from "./map-labels.ts";
import { geometryOf, mapSheet } from "./map-sheet.ts";

/**
 * Draws where an objective works: the areas that it or its measures name, and the places of the
 * measures by their number; among very many areas these alone, on the outline of all. Null where it
 * names neither, or where there are no boundaries.
 */
export function objectiveLocator(
  context: AtlasContext,
  plan: ZonePlan,
  objective: Objective,
): LocatorPicture | null {
  const [area = "", ...also] = objectiveAreas(objective);
  const places = placesOf(objective);
  const level = levelFor(context, plan, area);
  if (level === undefined || (area === "" && places.length === 0)) return null;
  const name = textOf(context, objective.title);
  const picture = locatorMap({
    base: mapSheet(context, level, "locator"),
    id: "locator",
    title: say(context, "locator.title", { name }),
    description: [area, ...also]
      .filter(Boolean)
      .map((code) => textOf(context, areaOf(context.lookup, code).name))
      .join(", "),
    area,
    also,
    names: levelNames(context, level),
    // The borders of a crowd would show nothing, and weigh more than the rest of the page.
    isOutline: membersOf(context.lookup, level).length > CROWD,
    scaleLabel: scaleLabel(context),
    places,
  });
  const credit = say(context, "figure.boundaries", { credit: boundaryCredit(context, level) });
  const key = places.length === 0 ? "" : `● ${say(context, "objective.place")}. `;
  return { picture, note: `${key}${credit}` };
}

/** Lists the codes of the areas that an objective or its measures name, each once. */
export function objectiveAreas({ areas, measures }: Objective): readonly string[] {
  return [...new Set([...areas, ...measures.flatMap((measure) => measure.areas)])];
}

function placesOf({ measures }: Objective): readonly NumberedPlace[] {
  const placed = measures.flatMap(({ code, lon, lat }) =>
    lon === null || lat === null ? [] : [{ code, point: [lon, lat] as const }],
  );
  const byPlace = Map.groupBy(placed, ({ point }) => point.join(" "));
  return [...byPlace.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ point: first.point, label: group.map(({ code }) => code).join(", ") }];
  });
}

function levelFor(context: AtlasContext, plan: ZonePlan, area: string): LevelId | undefined {
  const { lookup } = context;
  const zone = areaOf(lookup, plan.zone);
  const own = area === "" ? undefined : areaOf(lookup, area).level;
  const part = lookup.childrenByArea.get(zone.code)?.[0]?.level;
  return [own, part, zone.level].find(
    (level) => level !== undefined && geometryOf(context, level) !== undefined,
  );
}
