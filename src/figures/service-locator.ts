import type { Area, LevelId } from "../model/area.ts";
import type { Service } from "../model/service.ts";
import type { LocatorPicture } from "./locator-picture.ts";
import { CROWD } from "../carto/choropleth.ts";
import { locatorMap } from "../carto/locator-map.ts";
import { membersOf } from "../derive/lookup.ts";
import { placeOfService } from "../derive/nearest-services.ts";
import { placesAround } from "../derive/service-supply.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { levelNames } from "./level-names.ts";
import { scaleLabel } from "./map-labels.ts";
import { geometryOf, mapSheet } from "./map-sheet.ts";

/** Draws where a service stands: its area among its peers, and the place itself where it is known. */
export function serviceLocator(context: AtlasContext, service: Service): LocatorPicture | null {
  const { lookup } = context;
  const level = levelFor(context);
  const around = service.area === null ? [] : placesAround(lookup, service.area);
  const area = around.flatMap((code) => lookup.areaByCode.get(code) ?? []).find(isAt(level));
  if (level === undefined || placeOfService(lookup, service) === null) return null;
  const { lon, lat } = service;
  const picture = locatorMap({
    base: mapSheet(context, level, "locator"),
    id: "locator",
    title: say(context, "locator.title", { name: textOf(context, service.name) }),
    description: area === undefined ? "" : textOf(context, area.name),
    area: area?.code ?? "",
    names: levelNames(context, level),
    scaleLabel: scaleLabel(context),
    mark: lon === null || lat === null ? undefined : [lon, lat],
  });
  const credit = boundaryCredit(context, level);
  return { picture, note: say(context, "figure.boundaries", { credit }) };
}

function isAt(level: LevelId | undefined): (area: Area) => boolean {
  return (area) => area.level === level;
}

function levelFor(context: AtlasContext): LevelId | undefined {
  const drawn = context.lookup.atlas.config.levels.filter(
    ({ id }) => geometryOf(context, id) !== undefined,
  );
  // A crowd on a small map shows nothing: the level above is drawn.
  const few = drawn.filter(({ id }) => membersOf(context.lookup, id).length <= CROWD);
  return (few.at(-1) ?? drawn.at(-1))?.id;
}
