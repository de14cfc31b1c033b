import type { Service } from "../model/service.ts";
import { nearestServices, placeOfService } from "../derive/nearest-services.ts";
import { serviceAge } from "../derive/service-age.ts";
import { hrefOf, languageOf, say, textOf, wordsOf, type AtlasContext } from "../figures/context.ts";
import { serviceLocator } from "../figures/service-locator.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { address } from "../markup/address.ts";
import { jsonScript } from "../markup/json-script.ts";
import { letterHref } from "../markup/letter-href.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { formatNumber } from "../scales/format-number.ts";
import { citation } from "./citation.ts";
import { plateNumbers } from "./plate-number.ts";
import { serviceFacts } from "./service-facts.ts";
import { areaName, serviceItem } from "./service-item.ts";
import { serviceJsonLd } from "./service-json-ld.ts";
import { shell, type Link } from "./shell.ts";

export type ServiceView = ReturnType<typeof serviceView>;

/** How many alternatives a record names. */
const MOST_ALTERNATIVES = 3;

/** Lays out the record of a service. */
export function serviceView(context: AtlasContext, service: Service) {
  const name = textOf(context, service.name);
  const kinds = service.taxonomy.map((code) => vocabularyLabel(context, "taxonomy", code));
  const description = wordsOf(context, service.description);
  const area = areaName(context, service.area);
  const path = address.service(languageOf(context), service.id);
  const all = hrefOf(context, address.section(languageOf(context), "services"));
  const found = alternatives(context, service);
  return {
    shell: shell(context, {
      path: (language) => address.service(language, service.id),
      title: name,
      description: description.text || [name, ...kinds, area].filter(Boolean).join(" · "),
      section: "services",
      kind: "service",
      crumbs: [
        { label: say(context, "nav.services"), href: all },
        ...kindCrumb(context, service),
        { label: name, href: null },
      ],
    }),
    kicker: { strong: kinds.join(", "), rest: area },
    name: wordsOf(context, service.name),
    description,
    notices: notices(context, service),
    facts: serviceFacts(context, service),
    locator: serviceLocator(context, service),
    alternatives: found,
    report: reportLink(context, service),
    citation: citation(context, { title: name, path }),
    // Search engines would offer what is not there.
    jsonLd: service.illustrative ? null : jsonScript(serviceJsonLd(context, service)),
    dagger: found.some(({ isDaggered }) => isDaggered) ? say(context, "services.inventedNote") : "",
    words: {
      numbers: plateNumbers(context, ["facts", "nearest", "cite"]),
      facts: say(context, "service.facts"),
      nearest: say(context, "service.nearest"),
      noNearest: say(context, "service.noNearest"),
      cite: say(context, "plate.cite"),
    },
  };
}

function kindCrumb(context: AtlasContext, { taxonomy: [kind] }: Service): readonly Link[] {
  if (kind === undefined) return [];
  const href = hrefOf(context, address.serviceKind(languageOf(context), kind));
  return [{ label: vocabularyLabel(context, "taxonomy", kind), href }];
}

/** Warns of what makes a visit vain: invented, not open yet, closed, an entry nobody has checked for long. */
function notices(
  context: AtlasContext,
  { status, updated, illustrative }: Service,
): readonly string[] {
  const age = serviceAge(updated, context.lookup.atlas.config);
  const date = formatPeriod(updated, languageOf(context));
  return [
    illustrative ? say(context, "service.isInvented") : "",
    status === "planned" ? say(context, "service.isPlanned") : "",
    status === "closed" ? say(context, "service.isClosed") : "",
    age === "old" ? say(context, "service.old", { date }) : "",
    age === "unknown" ? say(context, "service.unchecked") : "",
  ].filter(Boolean);
}

function alternatives(context: AtlasContext, service: Service) {
  const { lookup } = context;
  const origin = placeOfService(lookup, service);
  const others = lookup.atlas.services.filter(
    ({ id, status, taxonomy }) =>
      id !== service.id &&
      status === "active" &&
      taxonomy.some((code) => service.taxonomy.includes(code)),
  );
  const found = origin === null ? [] : nearestServices(origin, others, MOST_ALTERNATIVES);
  return found.map((near) => ({
    ...serviceItem(context, near.service),
    distance: say(context, "service.distance", { count: kilometres(context, near.metres) }),
  }));
}

/** Writes a distance in kilometres: a tenth is the most that the crow can promise. */
export function kilometres(context: AtlasContext, metres: number): string {
  return formatNumber(metres / 1000, { language: languageOf(context), decimals: 1 });
}

/** The address to which readers write; null where the publisher has given none. */
function reportLink(context: AtlasContext, { id, name }: Service): Link | null {
  const { contact, email } = context.lookup.atlas.config.publisher;
  const label = say(context, "service.report");
  if (contact !== undefined && /^https?:\/\/\S+$/.test(contact)) return { label, href: contact };
  const to = [contact, email].find((one) => one !== undefined && /^[^\s@<>]+@[^\s@<>]+$/.test(one));
  if (to === undefined) return null;
  const subject = say(context, "service.reportSubject", { name: textOf(context, name), id });
  return { label, href: letterHref(to, { subject }) };
}
