import type { Service } from "../model/service.ts";
import { languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { organizationName } from "./organization-name.ts";
import { areaName } from "./service-item.ts";

/** Describes a service to search engines as a GovernmentService of schema.org; nothing empty is told. */
export function serviceJsonLd(context: AtlasContext, service: Service): Known {
  const { config } = context.lookup.atlas;
  const path = address.service(languageOf(context), service.id);
  const { lon, lat, phone, email, url, area } = service;
  const place = known({
    "@type": "Place",
    name: areaName(context, area),
    address: service.address,
    geo:
      lon === null || lat === null
        ? ""
        : { "@type": "GeoCoordinates", longitude: lon, latitude: lat },
  });
  return known({
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    "@id": absoluteUrl(config.site, config.base, path),
    identifier: service.id,
    name: textOf(context, service.name),
    description: textOf(context, service.description),
    serviceType: service.taxonomy.map((code) => vocabularyLabel(context, "taxonomy", code)),
    provider: known({ "@type": "Organization", name: organizationName(context, service) }),
    areaServed: service.coverage.map((code) => areaName(context, code)),
    audience: service.groups.map((code) => ({
      "@type": "Audience",
      audienceType: vocabularyLabel(context, "group", code),
    })),
    availableChannel: known({
      "@type": "ServiceChannel",
      serviceUrl: url,
      availableLanguage: service.languages,
      servicePhone: phone === "" ? "" : { "@type": "ContactPoint", telephone: phone },
      serviceLocation: place,
    }),
    hoursAvailable: service.hours,
    email,
  });
}

type Known = Readonly<Record<string, unknown>>;

function known(members: Known): Known {
  const isKnown = (value: unknown) => value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(members).filter(([, value]) => isKnown(value)));
}
