import type { AreaLabel } from "../carto/area-texts.ts";
import type { MapBase } from "../carto/map-base.ts";
import type { Point } from "../carto/point.ts";
import type { Markup } from "../markup/html.ts";
import type { Area, LevelId } from "../model/area.ts";
import type { Service } from "../model/service.ts";
import type { NumberedItem } from "./figure.ts";
import { MOST_NAMES, type NamedTown } from "../carto/point-map-names.ts";
import { isOnSheet, pointMap, type PlacedThing } from "../carto/point-map.ts";
import { membersOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { scaleLabel } from "./map-labels.ts";
import { closeUpSheet } from "./map-sheet.ts";
import {
  clusterLabel,
  kindList,
  kindOf,
  lettersOf,
  lettersSeen,
  placedService,
} from "./placed-service.ts";

/** The services of an area at their places. */
export interface AreaServicesMap {
  readonly picture: Markup;
  readonly note: string;
  /** The ids of the services that have a mark. */
  readonly shown: ReadonlySet<string>;
  /** The number of each service on the map, by its id; without any, marks have the letters of kinds. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly kinds: readonly NumberedItem[];
}

/** The borders of more parts would weigh more than the services that the map is of. */
const MOST_PARTS = 100;

/** Of parts that are not drawn so many are named. */
const TOWNS = 5;

/** Of more services the map tells kinds apart and counts, and the list below has no numbers. */
const MOST_NUMBERED = 12;

/**
 * Draws the services that stand in an area on its own ground, with its neighbours around it. Only
 * those with coordinates of their own have a place. Where there is no map, says what is missing.
 */
export function areaServicesMap(
  context: AtlasContext,
  area: Area,
  services: readonly Service[],
): AreaServicesMap | "no-boundaries" | "no-coordinates" {
  if (!services.some(hasPlace)) return "no-coordinates";
  const ground = groundOf(context, area);
  if (ground === undefined) return "no-boundaries";
  const placed = services.filter(
    (service) => hasPlace(service) && isOnSheet(ground.base, ground.base.project(pointOf(service))),
  );
  if (placed.length === 0) return "no-coordinates";
  const numbers = numbersOf(context, placed);
  const letters = lettersOf(placed);
  const things = placed.map((service) =>
    placedService(context, service, {
      lonLat: pointOf(service),
      letter: numbers.get(service.id) ?? letters.get(kindOf(service)) ?? "",
    }),
  );
  const kinds =
    numbers.size > 0 ? [] : lettersDrawn(context, placed, { base: ground.base, things });
  const credit = boundaryCredit(context, ground.level);
  const towns = townsOf(context, area, ground);
  return {
    picture: pointMap({
      base: ground.base,
      id: "services-map",
      title: say(context, "services.areaMap.title", { name: textOf(context, area.name) }),
      description: say(context, "services.map.plain", { count: placed.length }),
      things,
      labels: labelsAround(context, area, ground),
      towns,
      scaleLabel: scaleLabel(context),
      clusterLabel: (members) => clusterLabel(context, members),
      formatCount: (count) => formatCount(context, count),
      isNumbered: numbers.size > 0,
    }),
    note: [
      say(context, keyWords(numbers.size > 0, kinds.length > 0)),
      ...(towns.length > 0 ? [say(context, "map.towns")] : []),
      say(context, "figure.boundaries", { credit }),
    ].join(" "),
    shown: new Set(placed.map(({ id }) => id)),
    numbers,
    kinds,
  };
}

/** Explains the letters that are seen: where all stand in discs there are none. */
function lettersDrawn(
  context: AtlasContext,
  services: readonly Service[],
  { base, things }: { readonly base: MapBase; readonly things: readonly PlacedThing[] },
): readonly NumberedItem[] {
  const seen = lettersSeen(base, things);
  return kindList(context, services).filter(({ number }) => seen.has(number));
}

function keyWords(isNumbered: boolean, hasLetters: boolean) {
  if (isNumbered) return "services.areaMap.numbers";
  return hasLetters ? "services.map.note" : "services.areaMap.discs";
}

function hasPlace({ lon, lat }: Service): boolean {
  return lon !== null && lat !== null;
}

function pointOf({ lon, lat }: Service): Point {
  return [lon ?? 0, lat ?? 0];
}

/** Numbers few services in their order; many have no numbers. */
function numbersOf(
  context: AtlasContext,
  services: readonly Service[],
): ReadonlyMap<string, string> {
  const numbered = services.length <= MOST_NUMBERED ? services : [];
  return new Map(numbered.map(({ id }, i) => [id, formatCount(context, i + 1)]));
}

interface Ground {
  readonly level: LevelId;
  readonly base: MapBase;
  /** Parts of the area that are too many to be drawn: the ground is its outline. */
  readonly undrawn: readonly Area[];
}

/**
 * Names the areas around. Of a level of very many a map names none, and they need not be listed; but
 * those around an outline, on which nothing else tells where it lies.
 */
function labelsAround(
  context: AtlasContext,
  area: Area,
  { level, base, undrawn }: Ground,
): readonly AreaLabel[] {
  const members = membersOf(context.lookup, level);
  const others = members.length - (area.level === level ? 1 : 0);
  if (others > MOST_NAMES && undrawn.length === 0) return [];
  const seen = new Set(base.areas.map(({ code }) => code));
  return members
    .filter(({ code }) => code !== area.code && (others <= MOST_NAMES || seen.has(code)))
    .map(({ code, name }) => ({ code, name: textOf(context, name), value: "" }));
}

/** Gives the parts with the most residents that an outline does not show; without residents none. */
function townsOf(
  context: AtlasContext,
  area: Area,
  { undrawn }: Pick<Ground, "undrawn">,
): readonly NamedTown[] {
  const { lookup } = context;
  const indicator = lookup.atlas.config.populationIndicator;
  const period = periodsOf(lookup, indicator, undrawn[0]?.level ?? area.level).at(-1) ?? "";
  return undrawn
    .flatMap(({ code, name, lon, lat }): readonly NamedTown[] => {
      const weight = observationOf(lookup, { indicator, area: code, period })?.value ?? 0;
      if (lon === null || lat === null || weight <= 0) return [];
      return [{ code, name: textOf(context, name), value: "", weight, lonLat: [lon, lat] }];
    })
    .toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
    .slice(0, TOWNS);
}

/** The parts of an area where they have boundaries and are not too many, else its own shape. */
function groundOf(context: AtlasContext, area: Area): Ground | undefined {
  const parts = context.lookup.childrenByArea.get(area.code) ?? [];
  const [part] = parts;
  const codes = parts.map(({ code }) => code);
  const isTold = part !== undefined && parts.length <= MOST_PARTS;
  const undrawn = parts.length > MOST_PARTS ? parts : [];
  const own = isTold ? [{ level: part.level, codes }] : [];
  for (const { level, codes: shown } of [...own, { level: area.level, codes: [area.code] }]) {
    const base = closeUpSheet(context, level, shown);
    if (base !== undefined) return { level, base, undrawn };
  }
  return undefined;
}
