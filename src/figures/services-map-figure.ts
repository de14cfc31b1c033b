import type { Service } from "../model/service.ts";
import type { Figure, NumberedItem } from "./figure.ts";
import { marksOf, pointMap, type PlacedThing } from "../carto/point-map.ts";
import { areaOf, membersOf } from "../derive/lookup.ts";
import { placeOfService } from "../derive/nearest-services.ts";
import { hasInvented, placesWithin } from "../derive/service-supply.ts";
import { formatDate } from "../scales/format-date.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { figureId, type ServicesMapSpec } from "./figure-spec.ts";
import { formatCount } from "./format-count.ts";
import { scaleLabel } from "./map-labels.ts";
import { mapSheet } from "./map-sheet.ts";
import {
  clusterLabel,
  kindList,
  kindOf,
  lettersOf,
  lettersSeen,
  placedService,
} from "./placed-service.ts";
import { isOnServicesMap } from "./services-map-spec.ts";
import { MOST_LISTED, servicesMapTable } from "./services-map-table.ts";

/** Draws the services of the atlas at their places; those too near to each other as one disc. */
export function servicesMapFigure(context: AtlasContext, spec: ServicesMapSpec): Figure {
  const { lookup } = context;
  const services = lookup.atlas.services.filter(isOnServicesMap);
  const letters = lettersOf(services);
  const things = services.flatMap((service) => {
    const lonLat = placeOfService(lookup, service);
    const letter = letters.get(kindOf(service)) ?? "";
    return lonLat === null ? [] : placedService(context, service, { lonLat, letter });
  });
  const subject: Subject = { context, spec, services, things };
  const title = titleOf(subject);
  const sourceName = say(context, "services.map.source");
  const source = say(context, "figure.source", { source: sourceName });
  const isIllustrative = hasInvented(services);
  const description = describe(subject);
  const picture = (size: "wide" | "narrow") =>
    pointMap({
      base: mapSheet(context, spec.level, size),
      id: `${figureId(spec)}-${size}`,
      title,
      description,
      things,
      labels: membersOf(lookup, spec.level).map((area) => ({
        code: area.code,
        name: textOf(context, area.name),
        value: "",
      })),
      scaleLabel: scaleLabel(context),
      clusterLabel: (members) => clusterLabel(context, members),
      formatCount: (count) => formatCount(context, count),
    });
  return {
    id: figureId(spec),
    form: "map",
    kind: "services-map",
    indicators: [],
    title,
    subtitle: say(context, "services.map.subtitle", {
      date: formatDate(lookup.atlas.config.asOf, languageOf(context)),
    }),
    description,
    wide: picture("wide"),
    narrow: picture("narrow"),
    legend: null,
    swatches: [],
    numberedList: kindsSeen(subject),
    table: servicesMapTable(context, services),
    notes: notesOf(subject),
    source: isIllustrative ? `${say(context, "note.illustrative")} ${source}` : source,
    sourceName,
    isIllustrative,
  };
}

interface Subject {
  readonly context: AtlasContext;
  readonly spec: ServicesMapSpec;
  readonly services: readonly Service[];
  readonly things: readonly PlacedThing[];
}

/** Explains the letters of each drawing, and none that it does not have. */
function kindsSeen({ context, spec, services, things }: Subject): readonly NumberedItem[] {
  const seenOn = (size: "wide" | "narrow") =>
    lettersSeen(mapSheet(context, spec.level, size), things);
  const [wide, narrow] = [seenOn("wide"), seenOn("narrow")];
  return kindList(context, services).flatMap((item) => {
    const [isWide, isNarrow] = [wide.has(item.number), narrow.has(item.number)];
    return isWide || isNarrow ? [{ ...item, isWide, isNarrow }] : [];
  });
}

/** Names the area with the most; where two have as many, none is put before the other. */
function titleOf({ context, spec, services }: Subject): string {
  const byArea = Map.groupBy(services, ({ area }) => area ?? "");
  const counts = membersOf(context.lookup, spec.level).map((area) => {
    const within = placesWithin(context.lookup, area.code);
    const count = within.reduce((sum, code) => sum + (byArea.get(code)?.length ?? 0), 0);
    return { count, name: textOf(context, area.name) };
  });
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  const count = services.length;
  if (first === undefined || first.count === (second?.count ?? 0)) {
    return say(context, "services.map.plain", { count });
  }
  const most = formatCount(context, first.count);
  return say(context, "services.map.most", { count, name: first.name, most });
}

function describe({ context, spec, services, things }: Subject): string {
  const marks = marksOf({ base: mapSheet(context, spec.level, "wide"), things });
  const fullest = marks.reduce<readonly string[]>(
    (best, { ids }) => (ids.length > best.length ? ids : best),
    [],
  );
  const service = services.find(({ id }) => id === fullest[0]);
  const area = service?.area ?? null;
  return say(context, "services.map.description", {
    count: formatCount(context, services.length),
    places: formatCount(context, marks.length),
    name: area === null ? "" : textOf(context, areaOf(context.lookup, area).name),
    most: formatCount(context, fullest.length),
  });
}

function notesOf({ context, spec, services }: Subject): readonly string[] {
  const credit = boundaryCredit(context, spec.level);
  const unplaced = services.filter(({ lon }) => lon === null).length;
  return [
    say(context, "services.map.note"),
    say(context, "services.map.unplaced", { count: unplaced }),
    ...(services.length > MOST_LISTED ? [say(context, "services.map.byArea")] : []),
    ...(credit === "" ? [] : [say(context, "figure.boundaries", { credit })]),
  ];
}
