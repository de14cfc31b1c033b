import type { AreaCode } from "../model/area.ts";
import type { Service } from "../model/service.ts";
import type { FigureTable, TableCell } from "./figure.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { registryLevel } from "../derive/registry-level.ts";
import { placesAround } from "../derive/service-supply.ts";
import { collate } from "../locales/sorting.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { vocabularyLabel } from "./vocabulary-label.ts";

/** Of more services than this the table counts by area, so that the page stays light. */
export const MOST_LISTED = 100;

/** Makes the table behind the map of services: a row a service, or an area where they are many. */
export function servicesMapTable(context: AtlasContext, services: readonly Service[]): FigureTable {
  return services.length > MOST_LISTED
    ? tableByArea(context, services)
    : tableByService(context, services);
}

function tableByService(context: AtlasContext, services: readonly Service[]): FigureTable {
  const column = (key: string, label: string) => ({ key, label, isNumber: false });
  return {
    columns: [
      column("service", say(context, "services.column.service")),
      column("kind", say(context, "services.column.kind")),
      column("area", say(context, "services.column.area")),
      column("status", say(context, "service.status")),
    ],
    rows: services.map((service): readonly TableCell[] => {
      const [kind = ""] = service.taxonomy;
      return [
        { text: textOf(context, service.name), value: service.id },
        { text: vocabularyLabel(context, "taxonomy", kind), value: kind },
        { text: areaText(context, service.area), value: service.area },
        { text: say(context, `services.status.${service.status}`), value: service.status },
      ];
    }),
  };
}

/** The rows add up to the services: one of a larger area, or of none that is known, has its own row. */
function tableByArea(context: AtlasContext, services: readonly Service[]): FigureTable {
  const level = registryLevel(context.lookup);
  const number = (key: string, label: string) => ({ key, label, isNumber: true });
  const byArea = Map.groupBy(services, ({ area }) => listedArea(context, area));
  const compare = collate(languageOf(context));
  const rows = [...byArea].map(([code, own]) => ({ code, text: areaText(context, code), own }));
  return {
    columns: [
      { key: "area", label: textOf(context, levelOf(context.lookup, level).name), isNumber: false },
      number("active", say(context, "services.column.active")),
      number("planned", say(context, "services.column.planned")),
    ],
    rows: rows
      .toSorted((a, b) => compare(a.text, b.text))
      .map(({ code, text, own }): readonly TableCell[] => [
        { text: text || say(context, "service.notStated"), value: code },
        countCell(context, own, "active"),
        countCell(context, own, "planned"),
      ]),
  };
}

function listedArea({ lookup }: AtlasContext, area: AreaCode | null): AreaCode | null {
  const level = registryLevel(lookup);
  const around = area === null ? [] : placesAround(lookup, area);
  return around.find((code) => areaOf(lookup, code).level === level) ?? area;
}

function areaText(context: AtlasContext, area: AreaCode | null): string {
  return area === null ? "" : textOf(context, areaOf(context.lookup, area).name);
}

function countCell(
  context: AtlasContext,
  services: readonly Service[],
  status: Service["status"],
): TableCell {
  const value = services.filter((service) => service.status === status).length;
  return { text: formatCount(context, value), value };
}
