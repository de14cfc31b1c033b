import { membersOf } from "../derive/lookup.ts";
import { registryLevel } from "../derive/registry-level.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { collate } from "../locales/sorting.ts";
import { address } from "../markup/address.ts";
import { languageTag } from "../scales/language-tag.ts";
import { pluralForms } from "./plural-forms.ts";
import { serviceKinds } from "./service-kinds.ts";

/** A choice of the filter: its name in the address of the page, its heading, and what may be chosen. */
export interface Facet {
  readonly name: "kind" | "group" | "area" | "language" | "status";
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Lays out the form by which a script filters the registry; only what occurs can be chosen. */
export function servicesFilter(context: AtlasContext) {
  const facets = [kinds, groups, areas, languages, statuses].map((facet) => facet(context));
  return {
    list: hrefOf(context, address.servicesList(languageOf(context))),
    page: hrefOf(context, address.section(languageOf(context), "services")),
    facets: facets.filter(({ options }) => options.length > 1),
    words: {
      text: say(context, "services.filter.text"),
      all: say(context, "services.filter.all"),
      reset: say(context, "services.filter.reset"),
      failed: say(context, "services.filter.failed"),
      noScript: say(
        context,
        context.isOffline === true ? "offline.script" : "services.filter.noScript",
      ),
      first: say(context, "services.filter.first", { count: "%" }),
      counts: JSON.stringify(pluralForms(context, "services.filter.found")),
    },
  };
}

function used(context: AtlasContext, key: "taxonomy" | "groups" | "languages"): readonly string[] {
  return [...new Set(context.lookup.atlas.services.flatMap((service) => service[key]))].sort();
}

function sorted(context: AtlasContext, options: Facet["options"]): Facet["options"] {
  const compare = collate(languageOf(context));
  return options.toSorted((a, b) => compare(a.label, b.label));
}

function kinds(context: AtlasContext): Facet {
  const codes = new Set(used(context, "taxonomy"));
  const options = serviceKinds(context)
    .filter(({ code }) => codes.has(code))
    .map(({ code, label }) => ({ value: code, label: textOf(context, label) || code }));
  return { name: "kind", label: say(context, "services.column.kind"), options };
}

function groups(context: AtlasContext): Facet {
  const options = used(context, "groups").map((code) => ({
    value: code,
    label: vocabularyLabel(context, "group", code),
  }));
  const label = say(context, "services.column.groups");
  return { name: "group", label, options: sorted(context, options) };
}

function areas(context: AtlasContext): Facet {
  const level = registryLevel(context.lookup);
  const options = membersOf(context.lookup, level).map((area) => ({
    value: area.code,
    label: textOf(context, area.name),
  }));
  const label = say(context, "services.column.area");
  return { name: "area", label, options: sorted(context, options) };
}

function languages(context: AtlasContext): Facet {
  const options = used(context, "languages").map((value) => ({
    value,
    label: languageName(context, value),
  }));
  const label = say(context, "services.filter.language");
  return { name: "language", label, options: sorted(context, options) };
}

function statuses(context: AtlasContext): Facet {
  const found = new Set(context.lookup.atlas.services.map(({ status }) => status));
  const options = (["active", "planned", "closed"] as const)
    .filter((status) => found.has(status))
    .map((value) => ({ value, label: say(context, `services.status.${value}`) }));
  return { name: "status", label: say(context, "services.filter.status"), options };
}

/** Gives the name of a language in the reader's, or its code where it has none. */
export function languageName(context: AtlasContext, code: string): string {
  const names = new Intl.DisplayNames(languageTag(languageOf(context)), { type: "language" });
  return names.of(code) ?? code;
}
