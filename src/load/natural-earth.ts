import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { Finding } from "../model/problem.ts";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type {
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from "topojson-specification";
import { didYouMean } from "../model/nearest-name.ts";
import { quoted } from "../model/visible-text.ts";
import { countryCodes } from "./country-codes.ts";

type Named = (PolygonArcs | MultiPolygonArcs) & { readonly properties: { readonly name: string } };
type Countries = Topology<{ countries: { type: "GeometryCollection"; geometries: Named[] } }>;

const EXPECTED =
  "a country of Natural Earth by name or ISO 3166 code (two or three letters, number)";

/**
 * Gives the land of a country from Natural Earth (scale 1 : 10 million), by its English name or its
 * code in ISO 3166-1; what is wrong where there is no such country. Case does not count.
 */
export function countryLand(country: string): Polygon | MultiPolygon | Finding {
  const countries = readCountries();
  const { geometries } = countries.objects.countries;
  const wanted = country.trim().toLowerCase();
  const codes = countryCodes().find(({ numeric, alpha2, alpha3 }) => {
    return [numeric, alpha2, alpha3].some((code) => code.toLowerCase() === wanted);
  });
  const names = geometries.map(({ properties }) => properties.name);
  const found = geometries.find(({ id, properties }) => {
    return properties.name.toLowerCase() === wanted || (id !== undefined && id === codes?.numeric);
  });
  if (found !== undefined) {
    return (feature(countries, found) as Feature<Polygon | MultiPolygon>).geometry;
  }
  return {
    found: `the country ${quoted(country)}`,
    expected: EXPECTED,
    remedy: didYouMean(country, names),
  };
}

function readCountries(): Countries {
  const require = createRequire(import.meta.url);
  const path = require.resolve("world-atlas/countries-10m.json");
  return JSON.parse(readFileSync(path, "utf8")) as Countries;
}
