import type { Markup } from "../markup/html.ts";
import type { Area, LevelId } from "../model/area.ts";
import { locatorMap } from "../carto/locator-map.ts";
import { areaOf, membersOf } from "../derive/lookup.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { scaleLabel } from "./map-labels.ts";
import { geometryOf, mapSheet } from "./map-sheet.ts";

/** Where an area lies: a small map and the words below it. */
export interface LocatorPicture {
  readonly picture: Markup;
  readonly note: string;
}

/** Draws where an area lies among its peers, or of which parts it is made; null without boundaries. */
export function locatorPicture(context: AtlasContext, area: Area): LocatorPicture | null {
  const { lookup } = context;
  const level = locatorLevel(context, area);
  if (level === undefined) return null;
  const name = textOf(context, area.name);
  const parent = area.parent === null ? "" : textOf(context, areaOf(lookup, area.parent).name);
  const place = parent === "" ? name : say(context, "locator.note", { name, parent });
  const picture = locatorMap({
    base: mapSheet(context, level, "locator"),
    id: "locator",
    title: say(context, "locator.title", { name }),
    description: place,
    area: area.code,
    names: membersOf(lookup, level).map((member) => ({
      code: member.code,
      name: textOf(context, member.name),
    })),
    scaleLabel: scaleLabel(context),
  });
  const boundaries = say(context, "figure.boundaries", { credit: boundaryCredit(context, level) });
  return { picture, note: boundaries };
}

/** The level on whose map an area is shown: its own, or that of its parts where it stands alone. */
function locatorLevel(context: AtlasContext, area: Area): LevelId | undefined {
  const peers = membersOf(context.lookup, area.level);
  const part = context.lookup.childrenByArea.get(area.code)?.[0];
  const level = peers.length > 1 || part === undefined ? area.level : part.level;
  return geometryOf(context, level) === undefined ? undefined : level;
}
