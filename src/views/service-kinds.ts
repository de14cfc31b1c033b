import type { VocabularyEntry } from "../model/service.ts";
import type { Link } from "./shell.ts";
import { membersOf } from "../derive/lookup.ts";
import { registryLevel } from "../derive/registry-level.ts";
import { hasInvented, isSurveyed } from "../derive/service-supply.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { collate } from "../locales/sorting.ts";
import { address } from "../markup/address.ts";
import { sdgGoals, type NamedGoal } from "./sdg-goals.ts";
import { serviceCount, type ServiceCount } from "./supply-words.ts";

/** A kind of service in the registry, with what there is of it. */
export interface ServiceKindRow extends Link {
  readonly groups: string;
  readonly sdg: readonly NamedGoal[];
  /** A number; "none found" or "not surveyed" where there is none in operation. */
  readonly active: string;
  /** True where an invented record was counted. */
  readonly isDaggered: boolean;
  readonly planned: ServiceCount;
  readonly closed: ServiceCount;
  readonly surveyed: string;
}

/** Lists the kinds of service that have a page, in the order of the reader's language. */
export function serviceKinds(context: AtlasContext): readonly VocabularyEntry[] {
  const compare = collate(languageOf(context));
  return context.lookup.atlas.vocabularies
    .filter(({ kind }) => kind === "taxonomy")
    .toSorted((a, b) => compare(textOf(context, a.label), textOf(context, b.label)));
}

/** Lays out a kind of service: how many there are, for whom, and how many areas were surveyed. */
export function serviceKindRow(context: AtlasContext, kind: VocabularyEntry): ServiceKindRow {
  const { services } = context.lookup.atlas;
  const own = services.filter(({ taxonomy }) => taxonomy.includes(kind.code));
  const ofStatus = (status: string) => own.filter((service) => service.status === status);
  const active = ofStatus("active");
  const groups = [...new Set(own.flatMap((service) => service.groups))].sort();
  const { surveyed, all } = surveyedAreas(context, kind.code);
  const none = surveyed === all ? "services.noneFound" : "services.notLooked";
  return {
    label: textOf(context, kind.label) || kind.code,
    href: hrefOf(context, address.serviceKind(languageOf(context), kind.code)),
    groups: groups.map((code) => vocabularyLabel(context, "group", code)).join(", "),
    sdg: sdgGoals(context, kind.sdg.split("|")),
    active: active.length === 0 ? say(context, none) : formatCount(context, active.length),
    isDaggered: hasInvented(active),
    planned: serviceCount(context, ofStatus("planned")),
    closed: serviceCount(context, ofStatus("closed")),
    surveyed: say(context, "services.surveyedAreas", {
      surveyed: formatCount(context, surveyed),
      all: formatCount(context, all),
    }),
  };
}

/** Counts the areas in which someone looked for a kind. */
function surveyedAreas(context: AtlasContext, kind: string) {
  const areas = membersOf(context.lookup, registryLevel(context.lookup));
  const surveyed = areas.filter(({ code }) => isSurveyed(context.lookup, code, kind)).length;
  return { surveyed, all: areas.length };
}
