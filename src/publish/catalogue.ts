import type { Indicator } from "../model/indicator.ts";
import type { PublishedFile } from "./published-file.ts";
import { yearsCovered } from "../derive/years-covered.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { licenceUrl } from "../markup/licence-url.ts";
import { absoluteUrl } from "../markup/url.ts";
import { baseLanguage, type Text } from "../model/language.ts";
import { turtle, type LinkedNode } from "./turtle.ts";

const AUTHORITY = "http://publications.europa.eu/resource/authority";

/** The prefixes and kinds of members of the catalogue, so that it stands by itself. */
const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** Lists the catalogue of the indicators as open data (DCAT-AP 3), as JSON-LD and as Turtle. */
export function catalogueFiles(context: AtlasContext): readonly PublishedFile[] {
  const described = catalogue(context);
  return [
    { path: address.catalogue(), content: `${JSON.stringify(described, null, 2)}\n` },
    { path: address.catalogueTurtle(), content: turtle(described) },
  ];
}

function catalogue(context: AtlasContext): LinkedNode {
  const { config, indicators } = context.lookup.atlas;
  return {
    "@context": CONTEXT,
    "@id": absolute(context, address.catalogue()),
    "@type": "dcat:Catalog",
    "dct:title": literals(config.title),
    "dct:description": literals(orElse(config.description, config.title)),
    "dct:publisher": publisher(context),
    "dct:license": licence(config.publisher.licence),
    "dct:language": config.languages.flatMap(languageOfEurope),
    "dct:modified": date(config.asOf),
    "foaf:homepage": { "@id": absolute(context, "/") },
    "dcat:dataset": indicators.map((indicator) => dataset(context, indicator)),
  };
}

function dataset(context: AtlasContext, indicator: Indicator) {
  const { config } = context.lookup.atlas;
  const { code } = indicator;
  const domain = config.domains.find(({ id }) => id === indicator.domain);
  const landing = absolute(context, address.indicator(config.languages[0] ?? "en", code));
  const terms = indicator.licence ?? config.publisher.licence;
  return {
    "@id": `${absolute(context, address.catalogue())}#${encodeURIComponent(code)}`,
    "@type": "dcat:Dataset",
    "dct:identifier": code,
    "dct:title": literals(indicator.title),
    "dct:description": literals(orElse(indicator.definition, indicator.title)),
    "dct:publisher": publisher(context),
    "dct:modified": date(indicator.updated ?? config.asOf),
    "dcat:keyword": domain === undefined ? [] : literals(domain.title),
    "dcat:landingPage": { "@id": landing },
    "dcat:version": config.edition,
    ...temporal(context, code),
    "dcat:distribution": [
      distribution(context, terms, CSV(code)),
      distribution(context, terms, JSON_STAT(code)),
      ...config.languages.map((language) => distribution(context, terms, XLSX(code, language))),
    ],
  };
}

interface Form {
  readonly path: string;
  readonly mediaType: string;
  readonly fileType: string;
  readonly standard?: string;
}

const CSV = (code: string): Form => ({
  path: address.indicatorCsv(code),
  mediaType: "text/csv",
  fileType: "CSV",
});

const JSON_STAT = (code: string): Form => ({
  path: address.indicatorJson(code),
  mediaType: "application/json",
  fileType: "JSON",
  standard: "https://json-stat.org/format/",
});

const XLSX = (code: string, language: string): Form => ({
  path: address.indicatorXlsx(code, language),
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  fileType: "XLSX",
});

function distribution(context: AtlasContext, terms: string, form: Form) {
  const { path, mediaType, fileType, standard } = form;
  const file = { "@id": absolute(context, path) };
  return {
    "@type": "dcat:Distribution",
    "dcat:accessURL": file,
    "dcat:downloadURL": file,
    "dct:format": { "@id": `${AUTHORITY}/file-type/${fileType}` },
    "dcat:mediaType": { "@id": `http://www.iana.org/assignments/media-types/${mediaType}` },
    "dct:license": licence(terms),
    ...(standard === undefined ? {} : { "dct:conformsTo": { "@id": standard } }),
  };
}

function publisher(context: AtlasContext) {
  const { name, url } = context.lookup.atlas.config.publisher;
  return {
    ...(url === undefined ? {} : { "@id": url }),
    "@type": "foaf:Agent",
    "foaf:name": literals(orElse(name, { en: textOf(context, name) })),
  };
}

function temporal(context: AtlasContext, code: string) {
  const years = yearsCovered(context.lookup, code);
  if (years === null) return {};
  return {
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": date(`${years.first}-01-01`),
      "dcat:endDate": date(`${years.last}-12-31`),
    },
  };
}

/** A licence that has no address is described by its words. */
function licence(words: string) {
  const url = licenceUrl(words);
  if (url !== null) return { "@id": url };
  return { "@type": "dct:LicenseDocument", "dct:title": words };
}

function literals(text: Text) {
  return Object.entries(text)
    .filter(([, words]) => words !== "")
    .map(([language, words]) => ({ "@value": words, "@language": language }));
}

function orElse(text: Text, other: Text): Text {
  return Object.values(text).some((words) => words !== "") ? text : other;
}

const DATE_TYPES: ReadonlyMap<number, string> = new Map([
  [4, "gYear"],
  [7, "gYearMonth"],
  [10, "date"],
]);

/** A day, a month or a year, typed as what it is. */
function date(text: string) {
  const type = DATE_TYPES.get(text.length);
  return type === undefined ? text : { "@value": text, "@type": `xsd:${type}` };
}

const EUROPEAN: Readonly<Record<string, string>> = {
  ar: "ARA",
  el: "ELL",
  en: "ENG",
  he: "HEB",
  it: "ITA",
};

function languageOfEurope(language: string) {
  const code = EUROPEAN[baseLanguage(language)];
  return code === undefined ? [] : [{ "@id": `${AUTHORITY}/language/${code}` }];
}

function absolute(context: AtlasContext, path: string): string {
  const { site, base } = context.lookup.atlas.config;
  return absoluteUrl(site, base, path);
}
