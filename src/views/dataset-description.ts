import type { Indicator } from "../model/indicator.ts";
import { yearsCovered } from "../derive/years-covered.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { licenceUrl } from "../markup/licence-url.ts";
import { absoluteUrl } from "../markup/url.ts";

/** A description of data in the words of schema.org, as plain JSON. */
export type DatasetDescription = Readonly<Record<string, unknown>>;

/** Describes an indicator as a data set, for search engines. */
export function indicatorDataset(context: AtlasContext, indicator: Indicator): DatasetDescription {
  const { config } = context.lookup.atlas;
  const language = languageOf(context);
  const { code } = indicator;
  const page = absolute(context, address.indicator(language, code));
  const years = yearsCovered(context.lookup, code);
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": page,
    ...identity(context, textOf(context, indicator.title), page),
    description: descriptionOf(context, indicator),
    identifier: code,
    license: licenceOf(indicator.licence ?? config.publisher.licence),
    dateModified: indicator.updated ?? config.asOf,
    ...(years === null ? {} : { temporalCoverage: `${years.first}/${years.last}` }),
    ...(indicator.sourceUrl === null ? {} : { isBasedOn: indicator.sourceUrl }),
    variableMeasured: {
      "@type": "PropertyValue",
      name: textOf(context, indicator.title),
      unitText: textOf(context, indicator.unit),
    },
    includedInDataCatalog: { "@id": absolute(context, address.section(language, "data")) },
    distribution: [
      download(context, address.indicatorCsv(code), "text/csv"),
      download(context, address.indicatorXlsx(code, language), XLSX),
      download(context, address.indicatorJson(code), "application/json"),
    ],
  };
}

/** Describes the whole atlas as a catalogue of data sets and as one of them. */
export function atlasDataset(context: AtlasContext): DatasetDescription {
  const { config, indicators } = context.lookup.atlas;
  const language = languageOf(context);
  const page = absolute(context, address.section(language, "data"));
  return {
    "@context": "https://schema.org/",
    "@type": ["DataCatalog", "Dataset"],
    "@id": page,
    ...identity(context, textOf(context, config.title), page),
    description: textOf(context, config.description) || say(context, "data.description"),
    license: licenceOf(config.publisher.licence),
    dateModified: config.asOf,
    distribution: [
      download(context, address.allZip(), "application/zip"),
      download(context, address.workbook(language), XLSX),
    ],
    dataset: indicators.map(({ code, title }) => ({
      "@type": "Dataset",
      "@id": absolute(context, address.indicator(language, code)),
      name: textOf(context, title),
      url: absolute(context, address.indicator(language, code)),
    })),
  };
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function identity(context: AtlasContext, name: string, url: string) {
  const { config } = context.lookup.atlas;
  const { publisher } = config;
  const organisation = {
    "@type": "Organization",
    name: textOf(context, publisher.name),
    ...(publisher.url === undefined ? {} : { url: publisher.url }),
  };
  return {
    name,
    url,
    inLanguage: languageOf(context),
    version: config.edition,
    isAccessibleForFree: true,
    creator: organisation,
    publisher: organisation,
  };
}

function descriptionOf(context: AtlasContext, indicator: Indicator): string {
  const sentences = [
    textOf(context, indicator.definition) || textOf(context, indicator.title),
    textOf(context, indicator.quality),
    indicator.illustrative ? say(context, "note.illustrative") : "",
  ];
  return sentences.filter(Boolean).join(" ");
}

function download(context: AtlasContext, path: string, encodingFormat: string) {
  return { "@type": "DataDownload", contentUrl: absolute(context, path), encodingFormat };
}

function licenceOf(licence: string): string {
  return licenceUrl(licence) ?? licence;
}

function absolute(context: AtlasContext, path: string): string {
  const { site, base } = context.lookup.atlas.config;
  return absoluteUrl(site, base, path);
}
