import type { Area, AreaCode, LevelId } from "../model/area.ts";
import type { Service, ServiceSurvey } from "../model/service.ts";
import type { AtlasLookup } from "./lookup.ts";
import { remembered } from "./remembered.ts";

/** What is known of the services of a kind, or of all, in an area; no two states mean the same. */
export type SupplyState = "here" | "served" | "none" | "not-surveyed";

/** The services of an area: those that stand in it, and those that stand elsewhere and serve it. */
export interface Supply {
  readonly state: SupplyState;
  /** In operation in the area or any of its parts. */
  readonly here: readonly Service[];
  /** In operation elsewhere, with the area or any of its parts in their coverage. */
  readonly from: readonly Service[];
  /** Those of `from` that only name a larger area: they may stand in this one. */
  readonly wide: readonly Service[];
  /** True where all of `from` are so. */
  readonly isWide: boolean;
  /** The larger area of which the survey was that found none; null where it was of this one. */
  readonly surveyedAround: AreaCode | null;
  readonly planned: readonly Service[];
  /** Those of `planned` that will stand in the area or any of its parts. */
  readonly plannedHere: readonly Service[];
}

/** Lists the codes of an area and of everything in it, the area itself first. */
export function placesWithin(lookup: AtlasLookup, code: AreaCode): readonly AreaCode[] {
  const children = lookup.childrenByArea.get(code) ?? [];
  return [code, ...children.flatMap((child) => placesWithin(lookup, child.code))];
}

/** Lists the codes of an area and of everything that holds it, the area itself first. */
export function placesAround(lookup: AtlasLookup, code: AreaCode): readonly AreaCode[] {
  const parent = lookup.areaByCode.get(code)?.parent ?? null;
  return parent === null ? [code] : [code, ...placesAround(lookup, parent)];
}

/**
 * Finds the services of an area, of one kind or of all kinds. Without any, a survey that found none
 * is told from an area where nobody has looked. A service that covers a larger area serves the
 * smaller ones in it; so does one that only names a larger area, for nobody knows where in it.
 */
export function supplyOf(lookup: AtlasLookup, { code, level }: Area, taxonomy?: string): Supply {
  const within = new Set(placesWithin(lookup, code));
  const around = new Set(placesAround(lookup, code));
  const served = new Set([...within, ...around]);
  const { services } = lookup.atlas;
  const named = servicesNaming(services, served);
  const ofKind =
    taxonomy === undefined ? named : named.filter((one) => one.taxonomy.includes(taxonomy));
  const isHere = ({ area }: Service) => area !== null && within.has(area);
  const serves = ({ area, coverage }: Service) =>
    coverage.length === 0
      ? area !== null && around.has(area)
      : coverage.some((place) => served.has(place));
  const active = ofKind.filter(({ status }) => status === "active");
  const here = active.filter(isHere);
  const from = active.filter((service) => !isHere(service) && serves(service));
  const planned = ofKind.filter(
    (service) => service.status === "planned" && (isHere(service) || serves(service)),
  );
  const isPlaced = hasMap(lookup, level);
  const plannedHere = planned.filter(isHere);
  const wide = from.filter(({ area, lon }) => {
    return area !== null && around.has(area) && (lon === null || !isPlaced);
  });
  const state = stateOf(lookup, code, { here, from, taxonomy });
  const surveyedAround = state === "none" ? surveyAround(lookup, code, taxonomy) : null;
  const isWide = wide.length > 0 && wide.length === from.length;
  return { state, here, from, wide, isWide, surveyedAround, planned, plannedHere };
}

/** A place on a map tells in which part of a larger area a service stands only where parts have maps. */
function hasMap(lookup: AtlasLookup, level: LevelId): boolean {
  return lookup.levelById.get(level)?.boundaries !== "none";
}

/** True where some of the services are invented records. */
export function hasInvented(services: readonly Service[]): boolean {
  return services.some(({ illustrative }) => illustrative);
}

interface Question {
  readonly here: readonly Service[];
  readonly from: readonly Service[];
  readonly taxonomy: string | undefined;
}

function stateOf(lookup: AtlasLookup, code: AreaCode, found: Question): SupplyState {
  if (found.here.length > 0) return "here";
  if (found.from.length > 0) return "served";
  return isSurveyed(lookup, code, found.taxonomy) ? "none" : "not-surveyed";
}

/**
 * Finds the services that name any of some places, as where they stand or whom they serve, in the
 * order of the registry: sorted out once, since every area asks for every kind.
 */
function servicesNaming(
  services: readonly Service[],
  places: ReadonlySet<AreaCode>,
): readonly Service[] {
  const rows = new Set([...places].flatMap((place) => rowsByPlace(services).get(place) ?? []));
  return [...rows].sort((a, b) => a - b).flatMap((row) => services.slice(row, row + 1));
}

const rowsByPlace = remembered((services: readonly Service[]) => {
  const rows = new Map<AreaCode, number[]>();
  for (const [row, { area, coverage }] of services.entries()) {
    for (const place of area === null ? coverage : [area, ...coverage]) {
      const known = rows.get(place) ?? [];
      rows.set(place, known);
      known.push(row);
    }
  }
  return rows;
});

/**
 * True where someone looked for services of a kind, or of any kind, in an area: in the area itself,
 * in one that holds it, or in each of its parts.
 */
export function isSurveyed(lookup: AtlasLookup, code: AreaCode, taxonomy = ANY): boolean {
  const known = surveyedKeys(lookup.atlas.surveys);
  const isKnown = placesAround(lookup, code).some((place) => known.has(surveyKey(place, taxonomy)));
  const children = lookup.childrenByArea.get(code) ?? [];
  if (isKnown || children.length === 0) return isKnown;
  return children.every((child) => isSurveyed(lookup, child.code, taxonomy));
}

function surveyAround(lookup: AtlasLookup, code: AreaCode, taxonomy = ANY): AreaCode | null {
  const known = surveyedKeys(lookup.atlas.surveys);
  const named = placesAround(lookup, code).find((place) => known.has(surveyKey(place, taxonomy)));
  return named === undefined || named === code ? null : named;
}

/** No kind is called so: it stands for all of them. */
const ANY = "";

const surveyedKeys = remembered(
  (surveys: readonly ServiceSurvey[]) =>
    new Set(
      surveys.flatMap((one) => [surveyKey(one.area, one.taxonomy), surveyKey(one.area, ANY)]),
    ),
);

function surveyKey(area: AreaCode, taxonomy: string): string {
  return `${area} ${taxonomy}`;
}
