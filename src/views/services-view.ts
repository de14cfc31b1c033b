import type { PageContext } from "../figures/figure-of.ts";
import { membersOf } from "../derive/lookup.ts";
import { registryLevel } from "../derive/registry-level.ts";
import { supplyOf } from "../derive/service-supply.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { figureOf } from "../figures/figure-of.ts";
import { figureId } from "../figures/figure-spec.ts";
import { formatCount } from "../figures/format-count.ts";
import { profileHref } from "../figures/profile-href.ts";
import { servicesMapSpec } from "../figures/services-map-spec.ts";
import { collate } from "../locales/sorting.ts";
import { address } from "../markup/address.ts";
import { placedFigure } from "./placed-figure.ts";
import { plateNumbers } from "./plate-number.ts";
import { sectionShell } from "./section-shell.ts";
import { serviceKindRow, serviceKinds } from "./service-kinds.ts";
import { servicesFilter } from "./services-filter.ts";
import { inventedNote, serviceCount, supplyCell } from "./supply-words.ts";

export type ServicesView = ReturnType<typeof servicesView>;

/** What of the registry there is to show. */
interface Shown {
  readonly isEmpty: boolean;
  readonly hasMap: boolean;
}

/** Lays out the services registry: search, kinds, areas, map; an empty one explains itself. */
export function servicesView(context: PageContext) {
  const { services } = context.lookup.atlas;
  const isEmpty = services.length === 0;
  const figure = mapOf(context);
  return {
    shell: sectionShell(context, "services", {
      title: "services.title",
      description: "services.description",
    }),
    lede: isEmpty ? say(context, "services.description") : registered(context),
    empty: isEmpty ? emptyWords(context) : null,
    words: registryWords(context, { isEmpty, hasMap: figure !== null }),
    filter: isEmpty ? null : servicesFilter(context),
    kinds: isEmpty ? [] : serviceKinds(context).map((kind) => serviceKindRow(context, kind)),
    areas: isEmpty ? [] : areaRows(context),
    figure,
    files: registryFiles(context),
  };
}

function registered(context: AtlasContext): string {
  const { services } = context.lookup.atlas;
  const invented = services.filter(({ illustrative }) => illustrative).length;
  const count = (status: string) =>
    formatCount(context, services.filter((service) => service.status === status).length);
  const said = say(context, "services.lede", {
    count: services.length,
    active: count("active"),
    planned: count("planned"),
    closed: count("closed"),
  });
  return invented === 0
    ? said
    : `${said} ${say(context, "services.invented", { count: invented })}`;
}

function emptyWords(context: AtlasContext) {
  return {
    title: say(context, "services.emptyTitle"),
    text: say(context, "services.emptyText"),
    surveyed: say(context, "services.surveyCount", { count: context.lookup.atlas.surveys.length }),
    how: say(context, "services.emptyHow"),
  };
}

/** Names the plates that are shown, in their order: an empty registry has its files only. */
function platesOf({ isEmpty, hasMap }: Shown) {
  return [
    ...(isEmpty ? [] : (["find", "kinds", "areas"] as const)),
    ...(hasMap ? (["map"] as const) : []),
    "files" as const,
  ];
}

function registryWords(context: AtlasContext, shown: Shown) {
  const dagger = inventedNote(context, context.lookup.atlas.services);
  return {
    goals: say(context, "objective.sdg"),
    numbers: plateNumbers(context, platesOf(shown)),
    find: say(context, "services.plate.find"),
    kinds: say(context, "services.plate.kinds"),
    areas: say(context, "services.plate.areas"),
    map: say(context, "services.plate.map"),
    files: say(context, "services.plate.files"),
    note: [say(context, "services.surveyNote"), dagger].filter(Boolean).join(" "),
    dagger,
    kind: say(context, "services.column.kind"),
    groups: say(context, "services.column.groups"),
    area: say(context, "services.column.area"),
    active: say(context, "services.column.active"),
    planned: say(context, "services.column.planned"),
    closed: say(context, "services.column.closed"),
    surveyed: say(context, "services.column.surveyed"),
  };
}

function areaRows(context: AtlasContext) {
  const level = registryLevel(context.lookup);
  const compare = collate(languageOf(context));
  return membersOf(context.lookup, level)
    .map((area) => {
      const supply = supplyOf(context.lookup, area);
      return {
        label: textOf(context, area.name),
        href: profileHref(context, area),
        active: supplyCell(context, supply),
        planned: serviceCount(context, supply.plannedHere),
      };
    })
    .toSorted((a, b) => compare(a.label, b.label));
}

function mapOf(context: PageContext) {
  const spec = servicesMapSpec(context.lookup);
  return spec === undefined ? null : placedFigure(context, figureOf(context, figureId(spec)), 1);
}

/** Lists the downloads of the registry. */
function registryFiles(context: AtlasContext) {
  const language = languageOf(context);
  const link = (label: string, path: string) => ({ label, href: hrefOf(context, path) });
  return [
    link(say(context, "data.services"), address.servicesCsv()),
    link(say(context, "data.servicesExcel"), address.servicesExcel(language)),
    link(say(context, "data.servicesGeoJson"), address.servicesGeoJson()),
    link(say(context, "data.servicesHsds"), address.servicesHsds()),
    link(say(context, "data.servicesForm"), address.servicesForm(language)),
  ];
}
