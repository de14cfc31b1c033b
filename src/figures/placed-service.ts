import type { MapBase } from "../carto/map-base.ts";
import type { Service } from "../model/service.ts";
import type { NumberedItem } from "./figure.ts";
import { marksOf, type PlacedThing } from "../carto/point-map.ts";
import { address } from "../markup/address.ts";
import { hrefOf, languageOf, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { namesList } from "./names-list.ts";
import { vocabularyLabel } from "./vocabulary-label.ts";

/** Puts a service on a map, with the letter of its kind or its number in a list. */
export function placedService(
  context: AtlasContext,
  service: Service,
  { lonLat, letter }: Pick<PlacedThing, "lonLat" | "letter">,
): PlacedThing {
  return {
    id: service.id,
    lonLat,
    letter,
    isFilled: service.status === "active",
    href: hrefOf(context, address.service(languageOf(context), service.id)),
    label: `${textOf(context, service.name)}, ${kindLabel(context, kindOf(service))}`,
  };
}

/** Gives the kind by which a service is drawn: the first that it names. */
export function kindOf({ taxonomy: [kind = ""] }: Service): string {
  return kind;
}

/** Gives each kind a letter, the most frequent kind first; of equals the first by code. */
export function lettersOf(services: readonly Service[]): ReadonlyMap<string, string> {
  const byKind = Map.groupBy(services, kindOf);
  const ordered = [...byKind].toSorted(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1),
  );
  return new Map(ordered.map(([kind], i) => [kind, letter(i)]));
}

/** Finds the letters that a map shows: services too near to each other have a disc without one. */
export function lettersSeen(base: MapBase, things: readonly PlacedThing[]): ReadonlySet<string> {
  const alone = new Set(
    marksOf({ base, things }).flatMap(({ ids }) => (ids.length === 1 ? ids : [])),
  );
  return new Set(things.flatMap(({ id, letter }) => (alone.has(id) ? letter : [])));
}

/** Lists what the letters stand for, each with the number of its services. */
export function kindList(
  context: AtlasContext,
  services: readonly Service[],
): readonly NumberedItem[] {
  return [...lettersOf(services)].map(([kind, number]) => ({
    number,
    name: kindLabel(context, kind),
    value: formatCount(context, services.filter((service) => kindOf(service) === kind).length),
  }));
}

/** Says what a mark stands for that holds several services. */
export function clusterLabel(context: AtlasContext, things: readonly PlacedThing[]): string {
  return namesList(
    context,
    things.map(({ label }) => label),
  );
}

function letter(i: number): string {
  const own = String.fromCodePoint(65 + (i % 26));
  return i < 26 ? own : letter(Math.floor(i / 26) - 1) + own;
}

function kindLabel(context: AtlasContext, kind: string): string {
  return vocabularyLabel(context, "taxonomy", kind);
}
