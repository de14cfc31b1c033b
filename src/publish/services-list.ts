import type { Service } from "../model/service.ts";
import { membersOf } from "../derive/lookup.ts";
import { registryLevel } from "../derive/registry-level.ts";
import { placesAround } from "../derive/service-supply.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { organizationName } from "../views/organization-name.ts";

/** The code of a choice and its label in the reader's language. */
export type ListedChoice = readonly [code: string, label: string];

/** One service as short as can be: numbers are places in the tables of the list. */
export type ListedService = readonly [
  id: string,
  name: string,
  organization: string,
  address: string,
  status: number,
  kinds: readonly number[],
  groups: readonly number[],
  /** The area in which it stands first, if it is known; then those that it serves. */
  areas: readonly number[],
  languages: readonly number[],
  /** There only for an invented record. */
  invented?: 1,
];

/** The registry in one language as the script of its page reads it. */
export interface ServicesList {
  readonly statuses: readonly string[];
  readonly kinds: readonly ListedChoice[];
  readonly groups: readonly ListedChoice[];
  readonly areas: readonly ListedChoice[];
  readonly languages: readonly string[];
  readonly services: readonly ListedService[];
}

const STATUSES = ["active", "planned", "closed"] as const;

/** Writes the registry for the script that filters it: every word once, everything else by number. */
export function servicesList(context: AtlasContext): string {
  const { services } = context.lookup.atlas;
  const codes = (key: "taxonomy" | "groups" | "languages") =>
    [...new Set(services.flatMap((service) => service[key]))].sort();
  const [kinds, groups, languages] = [codes("taxonomy"), codes("groups"), codes("languages")];
  const areas = membersOf(context.lookup, registryLevel(context.lookup));
  const areaPlaces = new Map(areas.map(({ code }, i) => [code, i]));
  const list: ServicesList = {
    statuses: STATUSES,
    kinds: kinds.map((code) => [code, vocabularyLabel(context, "taxonomy", code)]),
    groups: groups.map((code) => [code, vocabularyLabel(context, "group", code)]),
    areas: areas.map(({ code, name }) => [code, textOf(context, name)]),
    languages,
    services: services.map((service): ListedService => [
      service.id,
      textOf(context, service.name),
      organizationName(context, service),
      service.address,
      STATUSES.indexOf(service.status),
      service.taxonomy.map((code) => kinds.indexOf(code)),
      service.groups.map((code) => groups.indexOf(code)),
      areasOf(context, service, areaPlaces),
      service.languages.map((code) => languages.indexOf(code)),
      ...inventedMark(service),
    ]),
  };
  return `${JSON.stringify(list)}\n`;
}

function inventedMark({ illustrative }: Service): readonly [] | readonly [1] {
  return illustrative ? [1] : [];
}

function areasOf(
  { lookup }: AtlasContext,
  { area, coverage }: Service,
  places: ReadonlyMap<string, number>,
): readonly number[] {
  const own = (code: string) =>
    placesAround(lookup, code).flatMap((place) => places.get(place) ?? []);
  return [...new Set([...(area === null ? [] : own(area)), ...coverage.flatMap(own)])];
}
