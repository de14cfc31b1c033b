import type { VocabularyEntry } from "../model/service.ts";
import { levelOf, membersOf } from "../derive/lookup.ts";
import { supplyOf } from "../derive/service-supply.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { plateNumbers } from "./plate-number.ts";
import { serviceItem } from "./service-item.ts";
import { registryLevel, serviceKindRow } from "./service-kinds.ts";
import { shell } from "./shell.ts";
import { supplyCell } from "./supply-words.ts";

export type ServiceKindView = ReturnType<typeof serviceKindView>;

/** Lays out a kind of service: all of the kind by status, and where it exists and where not. */
export function serviceKindView(context: AtlasContext, kind: VocabularyEntry) {
  const own = context.lookup.atlas.services.filter(({ taxonomy }) => taxonomy.includes(kind.code));
  const row = serviceKindRow(context, kind);
  const active = own.filter(({ status }) => status === "active");
  const description = say(context, "services.kindDescription", { count: active.length });
  const lists = (["active", "planned", "closed"] as const).map((status) => ({
    id: `p-${status}`,
    title: say(context, `services.column.${status}`),
    items: own
      .filter((service) => service.status === status)
      .map((service) => serviceItem(context, service)),
  }));
  const shown = lists.filter(({ items }) => items.length > 0);
  const numbers = plateNumbers(context, [...shown.map(({ id }) => id), "where"]);
  return {
    shell: shell(context, {
      path: (language) => address.serviceKind(language, kind.code),
      title: row.label,
      description,
      section: "services",
      kind: "page",
      crumbs: kindCrumbs(context, row.label),
    }),
    kicker: { strong: say(context, "services.column.kind"), rest: row.sdg },
    lede: description,
    groups: row.groups,
    lists: shown.map((list) => ({ ...list, number: numbers[list.id] })),
    words: {
      groups: say(context, "services.column.groups"),
      where: say(context, "services.where"),
      whereNumber: numbers["where"],
      note: say(context, "services.surveyNote"),
      area: say(context, "services.column.area"),
      active: say(context, "services.column.active"),
    },
    areas: membersOf(context.lookup, registryLevel(context)).map((area) => ({
      label: textOf(context, area.name),
      href: levelOf(context.lookup, area.level).profile
        ? hrefOf(context, address.area(languageOf(context), area))
        : null,
      active: supplyCell(context, supplyOf(context.lookup, area, kind.code)),
    })),
  };
}

function kindCrumbs(context: AtlasContext, label: string) {
  const all = hrefOf(context, address.section(languageOf(context), "services"));
  return [
    { label: say(context, "nav.services"), href: all },
    { label, href: null },
  ];
}
