import type { AtlasContext } from "../figures/context.ts";
import type { PublishedFile } from "./published-file.ts";
import { address } from "../markup/address.ts";
import { servicesExcel } from "./services-csv.ts";
import { servicesForm } from "./services-form.ts";
import { servicesGeoJson } from "./services-geojson.ts";
import { servicesHsds } from "./services-hsds.ts";
import { servicesList } from "./services-list.ts";

/** Lists the files of the registry for programs, besides its table. */
export function registryDataFiles(context: AtlasContext): readonly PublishedFile[] {
  return [
    { path: address.servicesGeoJson(), content: servicesGeoJson(context.lookup.atlas) },
    { path: address.servicesHsds(), content: servicesHsds(context) },
  ];
}

/** Lists the files of the registry in a language: for spreadsheets, for its page, and the form. */
export function registryLanguageFiles(context: AtlasContext): readonly PublishedFile[] {
  const { language } = context.locale;
  return [
    {
      path: address.servicesExcel(language),
      content: servicesExcel(context.lookup.atlas, language),
    },
    { path: address.servicesList(language), content: servicesList(context) },
    { path: address.servicesForm(language), content: servicesForm(context) },
  ];
}
