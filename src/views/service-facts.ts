import type { Service } from "../model/service.ts";
import type { Link } from "./shell.ts";
import { areaOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { address } from "../markup/address.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { formatHours } from "../scales/format-hours.ts";
import { areaLinks } from "./area-relatives.ts";
import { organizationName } from "./organization-name.ts";
import { areaName } from "./service-item.ts";
import { languageName } from "./services-filter.ts";

/** A thing that is known of a service, as text and links; empty text means that nobody stated it. */
export interface ServiceFact {
  readonly term: string;
  readonly text: string;
  readonly links: readonly Link[];
  /** True for what is written in Latin letters and digits in every language. */
  readonly isLatin: boolean;
}

/** Lists what is known of a service; what nobody stated says so where readers would look for it. */
export function serviceFacts(context: AtlasContext, service: Service): readonly ServiceFact[] {
  const always = [
    fact(say(context, "service.status"), say(context, `services.status.${service.status}`)),
    linked(say(context, "services.column.kind"), kindLinks(context, service)),
    fact(say(context, "service.organization"), organizationName(context, service)),
    areaFact(context, service),
    fact(say(context, "service.address"), service.address),
    fact(say(context, "service.hours"), formatHours(service.hours, languageOf(context))),
    ...contactFacts(context, service),
    fact(say(context, "service.eligibility"), textOf(context, service.eligibility)),
    fact(say(context, "services.column.groups"), labels(context, "group", service.groups)),
    fact(say(context, "service.languages"), spoken(context, service)),
  ];
  const optional = [
    linked(say(context, "service.coverage"), coverageLinks(context, service)),
    fact(say(context, "service.capacity"), capacity(context, service)),
    fact(say(context, "service.funding"), labels(context, "funding", service.funding)),
    fact(say(context, "service.since"), formatPeriod(service.since, languageOf(context))),
    fact(say(context, "service.until"), formatPeriod(service.until, languageOf(context))),
    fact(say(context, "service.updated"), formatPeriod(service.updated, languageOf(context))),
  ].filter(({ text, links }) => text !== "" || links.length > 0);
  return [...always, ...optional].map((item) =>
    item.text === "" && item.links.length === 0
      ? { ...item, text: say(context, "service.notStated") }
      : item,
  );
}

function fact(term: string, text: string): ServiceFact {
  return { term, text, links: [], isLatin: false };
}

function linked(term: string, links: readonly Link[], isLatin = false): ServiceFact {
  return { term, text: "", links, isLatin };
}

function labels(context: AtlasContext, kind: string, codes: readonly string[]): string {
  return codes.map((code) => vocabularyLabel(context, kind, code)).join(", ");
}

function kindLinks(context: AtlasContext, { taxonomy }: Service): readonly Link[] {
  return taxonomy.map((code) => ({
    label: vocabularyLabel(context, "taxonomy", code),
    href: hrefOf(context, address.serviceKind(languageOf(context), code)),
  }));
}

function areaFact(context: AtlasContext, { area, areaFrom }: Service): ServiceFact {
  const term = say(context, "services.column.area");
  if (area === null) return fact(term, "");
  const name = areaName(context, area);
  if (areaFrom === "seat") return fact(term, say(context, "service.approximate", { area: name }));
  const links = areaLinks(context, [areaOf(context.lookup, area)]);
  return links.length > 0 ? linked(term, links) : fact(term, name);
}

function coverageLinks(context: AtlasContext, { coverage }: Service): readonly Link[] {
  return areaLinks(
    context,
    coverage.map((code) => areaOf(context.lookup, code)),
  );
}

function contactFacts(context: AtlasContext, { phone, email, url }: Service) {
  const dial = phone.replace(/(?!^\+)[^\d]/g, "");
  const link = (label: string, href: string): readonly Link[] =>
    label === "" ? [] : [{ label, href }];
  return [
    linked(say(context, "service.phone"), link(phone, `tel:${dial}`), true),
    linked(say(context, "service.email"), link(email, `mailto:${email}`), true),
    linked(say(context, "service.web"), link(url, url), true),
  ];
}

function spoken(context: AtlasContext, { languages }: Service): string {
  return languages.map((code) => languageName(context, code)).join(", ");
}

function capacity(context: AtlasContext, service: Service): string {
  if (service.capacity === null) return "";
  return `${formatCount(context, service.capacity)} ${service.capacityUnit}`.trim();
}
