import type { Service } from "../model/service.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { areaName } from "../views/service-item.ts";

/** What HSDS calls our statuses: it has no word for what is planned. */
const STATUSES: Readonly<Record<Service["status"], string>> = {
  active: "active",
  planned: "inactive",
  closed: "defunct",
};

/**
 * Writes the services in the tables of the Human Services Data Specification, as one JSON object in
 * the context's language. Opening hours are one text a service, since nobody states them by weekday.
 * Addresses are names of locations: `physical_addresses` demands city, province, postal code and
 * country, which a registry with one line of address would have to invent.
 */
export function servicesHsds(context: AtlasContext): string {
  const { services } = context.lookup.atlas;
  const tables = {
    organizations: organizations(services),
    services: services.map((service) => hsdsService(context, service)),
    locations: services.map((service) => location(context, service)),
    services_at_location: services.map(({ id }) => ({
      id: `${id}-at`,
      service_id: id,
      location_id: locationId(id),
    })),
    taxonomy_terms: taxonomyTerms(context),
    services_taxonomy: services.flatMap(({ id, taxonomy }) =>
      taxonomy.map((code) => ({
        id: `${id}-${code}`,
        service_id: id,
        taxonomy_id: termId("taxonomy", code),
      })),
    ),
    phones: services
      .filter(({ phone }) => phone !== "")
      .map(({ id, phone }) => ({
        id: `${id}-phone`,
        service_id: id,
        number: phone,
        type: "voice",
      })),
    schedules: services
      .filter(({ hours }) => hours !== "")
      .map(({ id, hours }) => ({ id: `${id}-hours`, service_id: id, description: hours })),
    languages: each(services, "languages", (code) => ({ language: code })),
    service_areas: each(services, "coverage", (code) => ({
      service_area: code,
      description: areaName(context, code),
    })),
    funding: each(services, "funding", (code) => ({
      source: vocabularyLabel(context, "funding", code),
    })),
  };
  return `${JSON.stringify(tables, null, 1)}\n`;
}

function organizations(services: readonly Service[]) {
  const names = [...new Set(services.map(organizationOf))].sort();
  return names.map((name) => ({ id: organizationId(name), name, description: name }));
}

/** HSDS has no service without an organisation: where none is stated, the service stands for it. */
function organizationOf({ organization, id }: Service): string {
  return organization === "" ? id : organization;
}

function organizationId(name: string): string {
  return `organization:${name}`;
}

function locationId(id: string): string {
  return `${id}-location`;
}

function termId(kind: string, code: string): string {
  return `${kind}:${code}`;
}

function hsdsService(context: AtlasContext, service: Service) {
  return {
    id: service.id,
    organization_id: organizationId(organizationOf(service)),
    name: textOf(context, service.name),
    description: descriptionOf(context, service),
    url: service.url,
    email: service.email,
    status: STATUSES[service.status],
    eligibility_description: textOf(context, service.eligibility),
    assured_date: service.updated,
    taxonomy_ids: service.taxonomy.map((code) => termId("taxonomy", code)).join(","),
  };
}

/** HSDS has no word for an invented record: whoever reads on must read it in the description. */
function descriptionOf(context: AtlasContext, { description, illustrative }: Service): string {
  const own = textOf(context, description);
  return illustrative ? `${say(context, "service.isInvented")} ${own}`.trim() : own;
}

function location(context: AtlasContext, service: Service) {
  return {
    id: locationId(service.id),
    organization_id: organizationId(organizationOf(service)),
    name: service.address === "" ? areaName(context, service.area) : service.address,
    latitude: service.lat,
    longitude: service.lon,
  };
}

function taxonomyTerms(context: AtlasContext) {
  return context.lookup.atlas.vocabularies
    .filter(({ kind }) => kind === "taxonomy" || kind === "group")
    .map(({ kind, code, label }) => ({
      id: termId(kind, code),
      code,
      name: textOf(context, label) || code,
      vocabulary: kind,
    }));
}

function each(
  services: readonly Service[],
  key: "languages" | "coverage" | "funding",
  row: (code: string) => Readonly<Record<string, string>>,
) {
  return services.flatMap((service) =>
    service[key].map((code) => ({
      id: `${service.id}-${key}-${code}`,
      service_id: service.id,
      ...row(code),
    })),
  );
}
