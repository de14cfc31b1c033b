import type { Markup } from "../markup/html.ts";
import type { Area, LevelId } from "../model/area.ts";
import { locatorMap } from "../carto/locator-map.ts";
import { areaOf, membersOf, type AtlasLookup } from "../derive/lookup.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { levelNames } from "./level-names.ts";
import { scaleLabel } from "./map-labels.ts";
import { geometryOf, mapSheet } from "./map-sheet.ts";

/** Where an area lies: a small map and the words below it. */
export interface LocatorPicture {
  readonly picture: Markup;
  readonly note: string;
}

/** The shapes of more areas than these would be specks, and as many in every profile. */
const MANY = 300;

/** Draws where an area lies among its peers, or of which parts it is made; null without boundaries. */
export function locatorPicture(context: AtlasContext, area: Area): LocatorPicture | null {
  const { lookup } = context;
  const level = locatorLevel(context, area);
  if (level === undefined) return null;
  const name = textOf(context, area.name);
  const parent = area.parent === null ? "" : textOf(context, areaOf(lookup, area.parent).name);
  const place = parent === "" ? name : say(context, "locator.note", { name, parent });
  const isSpeck = level === parentOf(lookup, area)?.level;
  const picture = locatorMap({
    base: mapSheet(context, level, "locator"),
    id: "locator",
    title: say(context, "locator.title", { name }),
    description: place,
    area: isSpeck ? (area.parent ?? area.code) : area.code,
    mark: isSpeck && area.lon !== null && area.lat !== null ? [area.lon, area.lat] : undefined,
    names: levelNames(context, level),
    scaleLabel: scaleLabel(context),
  });
  const boundaries = say(context, "figure.boundaries", { credit: boundaryCredit(context, level) });
  return { picture, note: boundaries };
}

/**
 * The level on whose map an area is shown: its own, that of its parts where it stands alone, or that
 * of the area around it, if this has a map, where it is one of so many that none could be seen.
 */
function locatorLevel(context: AtlasContext, area: Area): LevelId | undefined {
  const { lookup } = context;
  const peers = membersOf(lookup, area.level);
  const part = lookup.childrenByArea.get(area.code)?.[0];
  const own = peers.length > 1 || part === undefined ? area.level : part.level;
  const isSpeck = peers.length > MANY && area.lon !== null && area.lat !== null;
  const levels = isSpeck ? [parentOf(lookup, area)?.level ?? own, own] : [own];
  return levels.find((level) => geometryOf(context, level) !== undefined);
}

function parentOf(lookup: AtlasLookup, { parent }: Area): Area | undefined {
  return parent === null ? undefined : lookup.areaByCode.get(parent);
}
