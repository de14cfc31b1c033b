import type { Service, VocabularyEntry } from "../model/service.ts";
import { membersOf } from "../derive/lookup.ts";
import { registryLevel } from "../derive/registry-level.ts";
import { supplyOf } from "../derive/service-supply.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { profileHref } from "../figures/profile-href.ts";
import { address } from "../markup/address.ts";
import { plateNumbers } from "./plate-number.ts";
import { serviceItem } from "./service-item.ts";
import { serviceKindRow } from "./service-kinds.ts";
import { shell } from "./shell.ts";
import { inventedNote, supplyCell } from "./supply-words.ts";

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
    ...listOf(
      context,
      own.filter((service) => service.status === status),
      kind.code,
    ),
  }));
  const dagger = inventedNote(context, own);
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
    kicker: { strong: say(context, "services.column.kind"), rest: "" },
    goals: row.sdg,
    lede: description,
    groups: row.groups,
    lists: shown.map((list) => ({ ...list, number: numbers[list.id] })),
    dagger,
    all: {
      label: say(context, "services.all"),
      href: `${hrefOf(context, address.section(languageOf(context), "services"))}?kind=${kind.code}`,
    },
    words: {
      groups: say(context, "services.column.groups"),
      goals: say(context, "objective.sdg"),
      where: say(context, "services.where"),
      whereNumber: numbers["where"],
      note: [say(context, "services.surveyNote"), dagger].filter(Boolean).join(" "),
      area: say(context, "services.column.area"),
      active: say(context, "services.column.active"),
    },
    areas: membersOf(context.lookup, registryLevel(context.lookup)).map((area) => ({
      label: textOf(context, area.name),
      href: profileHref(context, area),
      active: supplyCell(context, supplyOf(context.lookup, area, kind.code)),
    })),
  };
}

/** Of more services than this the page leaves the rest to the search and the files of the registry. */
const MOST_LISTED = 100;

/** The page is about one kind: only what else a service is stands beside its name. */
function listOf(context: AtlasContext, services: readonly Service[], kind: string) {
  const items = services.slice(0, MOST_LISTED).map((service) => {
    const others = service.taxonomy.filter((code) => code !== kind);
    return serviceItem(context, { ...service, taxonomy: others });
  });
  const counts = {
    shown: formatCount(context, items.length),
    all: formatCount(context, services.length),
  };
  const isCut = items.length < services.length;
  return { items, more: isCut ? say(context, "services.kindFirst", counts) : "" };
}

function kindCrumbs(context: AtlasContext, label: string) {
  const all = hrefOf(context, address.section(languageOf(context), "services"));
  return [
    { label: say(context, "nav.services"), href: all },
    { label, href: null },
  ];
}
