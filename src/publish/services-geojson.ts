import type { Atlas } from "../model/atlas.ts";
import type { Service } from "../model/service.ts";
import type { Feature, Point } from "geojson";

/**
 * Writes the services as GeoJSON (RFC 7946), a line a service. One without coordinates is a feature
 * without a geometry, so that none is dropped in silence.
 */
export function servicesGeoJson({ services, config: { languages } }: Atlas): string {
  const names = (service: Service) =>
    Object.fromEntries(
      languages.map((language) => [`name:${language}`, service.name[language] ?? ""]),
    );
  const lines = services.map((service) => {
    const { id, lon, lat, organization, taxonomy, groups, status, area, address } = service;
    const feature: Feature<Point | null> = {
      type: "Feature",
      id,
      properties: {
        id,
        ...names(service),
        organization,
        taxonomy,
        groups,
        status,
        area,
        address,
        updated: service.updated,
        ...(service.illustrative ? { illustrative: true } : {}),
      },
      geometry: lon === null || lat === null ? null : { type: "Point", coordinates: [lon, lat] },
    };
    return JSON.stringify(feature);
  });
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}
