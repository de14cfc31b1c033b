import type { Area } from "../model/area.ts";
import type { Service, VocabularyEntry } from "../model/service.ts";
import type { Link } from "./shell.ts";
import { areaOf } from "../derive/lookup.ts";
import { nearestServices } from "../derive/nearest-services.ts";
import { isBelowRegistry, registryLevel } from "../derive/registry-level.ts";
import { rememberedBy } from "../derive/remembered.ts";
import { serviceRate } from "../derive/service-rate.ts";
import {
  hasInvented,
  placesAround,
  placesWithin,
  supplyOf,
  type Supply,
} from "../derive/service-supply.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { profileHref } from "../figures/profile-href.ts";
import { address } from "../markup/address.ts";
import { formatNumber } from "../scales/format-number.ts";
import { placedServices, type ServicesMapView } from "./area-services-map.ts";
import { needRates, type NeedRate } from "./need-rates.ts";
import { serviceItem, type ServiceItem } from "./service-item.ts";
import { serviceKinds } from "./service-kinds.ts";
import { kilometres } from "./service-view.ts";
import {
  namedBy,
  serviceCount,
  supplyCell,
  type ServiceCount,
  type SupplyCell,
} from "./supply-words.ts";

/** What a profile says of a kind of service: how many, how many per head, or the nearest elsewhere. */
export interface AreaServiceRow extends Link {
  readonly cell: SupplyCell;
  readonly planned: ServiceCount;
  readonly rate: string;
  readonly comparison: string;
  /** True where the rate counts an invented record. */
  readonly isDaggered: boolean;
  /** Per 1,000 in need, where a need is held against the kind. */
  readonly needRates: readonly NeedRate[];
  /** Named where none of the kind is here. */
  readonly nearest: (Link & { readonly distance: string }) | null;
}

/** A service in the list of a profile; those from elsewhere say where they stand. */
export interface AreaServiceItem extends ServiceItem {
  readonly from: string;
  /** Its number on the map; empty where it has none. */
  readonly number: string;
}

/** What a profile says of services; "none" is told from "nobody has looked", and both from "served". */
export interface AreaServices {
  readonly sentence: string;
  readonly rows: readonly AreaServiceRow[];
  readonly map: ServicesMapView;
  readonly active: readonly AreaServiceItem[];
  /** How many of those in operation are listed, where it is not all of them. */
  readonly more: string;
  readonly planned: readonly AreaServiceItem[];
  readonly words: Readonly<
    Record<"kind" | "here" | "planned" | "rate" | "rateNeed" | "list" | "note", string>
  >;
  readonly all: Link;
  /** Where nobody knows what stands in the area: the larger one, which has the list. */
  readonly larger: { readonly label: string; readonly href: string | null } | null;
}

/** Of more services than this the profile leaves the list to the registry. */
const MOST_LISTED = 24;

/** Lays out the services in an area or any of its parts, and those that serve it from elsewhere. */
export function areaServices(context: AtlasContext, area: Area): AreaServices {
  const { lookup } = context;
  const supply = supplyOf(lookup, area);
  const kinds = lookup.atlas.services.length === 0 ? [] : serviceKinds(context);
  const within = new Set(placesWithin(lookup, area.code));
  const { view: map, numbers } = placedServices(context, area, supply);
  const item = (service: Service): AreaServiceItem => {
    const own = serviceItem(context, service);
    const isHere = service.area === null || within.has(service.area);
    const from = isHere ? "" : say(context, "services.standsIn", { name: own.area });
    return { ...own, from, number: numbers.get(service.id) ?? "" };
  };
  const rows = kinds.map((kind) => kindRow(context, area, kind));
  const larger = supply.here.length > 0 ? null : registeredAround(context, area);
  const active = larger === null ? [...supply.here, ...supply.from] : [];
  const registry = hrefOf(context, address.section(languageOf(context), "services"));
  return {
    sentence: sentence(context, area, supply),
    rows,
    map,
    active: active.slice(0, MOST_LISTED).map(item),
    more: moreOf(context, active.length),
    planned: larger === null ? supply.planned.slice(0, MOST_LISTED).map(item) : [],
    words: {
      kind: say(context, "services.column.kind"),
      here: say(context, "services.column.here"),
      planned: say(context, "services.column.planned"),
      rate: say(context, "services.column.rate", { count: formatCount(context, 1000) }),
      rateNeed: say(context, "services.column.rateNeed", { count: formatCount(context, 1000) }),
      list: say(context, "services.listTitle"),
      note:
        kinds.length === 0
          ? ""
          : noteOf(context, supply, { rows, larger, place: textOf(context, area.name) }),
    },
    all: { label: say(context, "services.all"), href: `${registry}${queryOf(context, area)}` },
    larger: larger && {
      label: say(context, "services.ofLarger", { larger: textOf(context, larger.name) }),
      href: profileHref(context, larger),
    },
  };
}

function moreOf(context: AtlasContext, count: number): string {
  if (count <= MOST_LISTED) return "";
  const shown = formatCount(context, MOST_LISTED);
  return say(context, "services.kindFirst", { shown, all: formatCount(context, count) });
}

interface Noted {
  readonly rows: readonly AreaServiceRow[];
  readonly larger: Area | null;
  readonly place: string;
}

function noteOf(
  context: AtlasContext,
  { here, from, planned }: Supply,
  { rows, larger, place }: Noted,
): string {
  const isInvented =
    hasInvented([...here, ...from, ...planned]) || rows.some(({ isDaggered }) => isDaggered);
  const isNeedDaggered = rows.some(({ needRates: rates }) => rates.some((one) => one.isDaggered));
  const notes = [
    larger === null
      ? say(context, "services.surveyNote")
      : say(context, "services.surveyNoteLarger", { larger: textOf(context, larger.name) }),
    rows.some(({ nearest }) => nearest !== null)
      ? say(context, "services.distanceNote", { place })
      : "",
    isInvented ? say(context, "services.inventedNote") : "",
    isNeedDaggered && !isInvented ? say(context, "note.dagger") : "",
  ];
  return notes.filter(Boolean).join(" ");
}

/** Asks the registry for an area that it lists: this one, or the one that holds it. */
function queryOf({ lookup }: AtlasContext, { code }: Area): string {
  const listed = placesAround(lookup, code).find(
    (place) => areaOf(lookup, place).level === registryLevel(lookup),
  );
  return listed === undefined ? "" : `?area=${listed}`;
}

/** Finds the area around one of a level below those that services name; null for any other. */
function registeredAround({ lookup }: AtlasContext, { code, level }: Area): Area | null {
  if (!isBelowRegistry(lookup, level)) return null;
  const around = placesAround(lookup, code).map((place) => areaOf(lookup, place));
  return around.find((place) => place.level === registryLevel(lookup)) ?? null;
}

function sentence(context: AtlasContext, area: Area, supply: Supply): string {
  const { state, here, from, wide, isWide, surveyedAround } = supply;
  const name = textOf(context, area.name);
  if (context.lookup.atlas.services.length === 0) return say(context, "services.empty", { name });
  if (state === "none") {
    if (surveyedAround === null) return say(context, "services.none", { name });
    const larger = textOf(context, areaOf(context.lookup, surveyedAround).name);
    return say(context, "services.noneLargerText", { name, larger });
  }
  if (state === "not-surveyed") return say(context, "services.notSurveyed", { name });
  if (state === "served" && wide.length === 0) {
    return say(context, "services.served", { name, count: from.length });
  }
  if (state === "served") {
    const larger = namedBy(context, wide);
    const untold = say(context, "services.inLargerText", { name, larger, count: wide.length });
    const elsewhere = from.length - wide.length;
    if (elsewhere === 0) return untold;
    return `${untold} ${say(context, "services.alsoServed", { count: elsewhere })}`;
  }
  const own = say(context, "services.count", { name, count: here.length });
  if (from.length === 0) return own;
  const also = isWide ? "services.alsoWide" : "services.alsoServed";
  return `${own} ${say(context, also, { count: from.length })}`;
}

function kindRow(context: AtlasContext, area: Area, kind: VocabularyEntry): AreaServiceRow {
  const { lookup } = context;
  const supply = supplyOf(lookup, area, kind.code);
  const rate = supply.state === "here" ? serviceRate(lookup, area, kind.code) : null;
  const { planned } = supply;
  return {
    label: textOf(context, kind.label) || kind.code,
    href: hrefOf(context, address.serviceKind(languageOf(context), kind.code)),
    cell: supplyCell(context, supply),
    planned: serviceCount(context, planned),
    rate: rate === null ? "" : perThousandWords(context, rate.value),
    comparison: comparisonWords(context, rate),
    isDaggered: rate?.illustrative ?? false,
    needRates: needRates(context, area.code).flatMap(({ kind: own, ...needed }) =>
      own === kind.code ? [needed] : [],
    ),
    nearest: supply.state === "here" ? null : nearestOf(context, area, kind),
  };
}

function perThousandWords(context: AtlasContext, value: number): string {
  return formatNumber(value, { language: languageOf(context), decimals: 2 });
}

function comparisonWords(context: AtlasContext, rate: ReturnType<typeof serviceRate>): string {
  if (rate === null || rate.rest === null || rate.comparison === "not-compared") return "";
  return say(context, `services.rate.${rate.comparison}`, {
    name: textOf(context, rate.rest.area.name),
    value: perThousandWords(context, rate.rest.value),
  });
}

function nearestOf(context: AtlasContext, { lon, lat }: Area, kind: VocabularyEntry) {
  if (lon === null || lat === null) return null;
  const active = activeOfKind(context.lookup.atlas.services, kind.code);
  const [found] = nearestServices([lon, lat], active, 1);
  if (found === undefined) return null;
  const { name: label, href } = serviceItem(context, found.service);
  const distance = say(context, "services.nearestAt", { count: kilometres(context, found.metres) });
  return { label, href, distance };
}

const activeOfKind = rememberedBy(
  (kind: string) => kind,
  (services: readonly Service[], kind) =>
    services.filter(({ status, taxonomy }) => status === "active" && taxonomy.includes(kind)),
);
