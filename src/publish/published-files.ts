import type { PageContext } from "../figures/figure-of.ts";
import type { Language } from "../model/language.ts";
import type { PublishedFile } from "./published-file.ts";
import { address } from "../markup/address.ts";
import { citationText, licenceText } from "./citation-text.ts";
import { dataFiles, excelFiles, profileFiles } from "./data-files.ts";
import { feedFiles } from "./feed-files.ts";
import { figureFiles } from "./figure-files.ts";
import { geoJsonFiles } from "./geojson-files.ts";
import { indexFiles } from "./index-csv.ts";
import { redirectPage } from "./redirect-page.ts";
import { siteFiles } from "./site-files.ts";
import { zipOf } from "./zip-of.ts";

/**
 * Lists everything of the site that is not a page and can be made before the pages are: downloads,
 * feeds, redirects, and the small files at the root. The same atlas gives the same bytes.
 */
export function publishedFiles(
  contexts: ReadonlyMap<Language, PageContext>,
): readonly PublishedFile[] {
  const [first] = contexts.values();
  if (first === undefined) throw new Error("missing context: no language");
  const { config, redirects } = first.lookup.atlas;
  const main = contexts.get(config.languages[0] ?? "") ?? first;
  const all = [...contexts.values()];
  const data = [...dataFiles(main), ...indexFiles(main), ...geoJsonFiles(main)];
  return [
    ...data,
    ...profileFiles(main),
    ...all.flatMap(excelFiles),
    ...all.flatMap(figureFiles),
    { path: address.allZip(), content: zipOf([...zipped(data), ...papers(all)]) },
    ...all.flatMap(feedFiles),
    ...siteFiles(config),
    ...redirects.map((redirect) => redirectPage(redirect, config)),
  ];
}

/** Lists the papers that travel with the data: under which licence, and how to cite it. */
function papers(contexts: readonly PageContext[]): readonly PublishedFile[] {
  return [
    { path: "/LICENCE.txt", content: licenceText(contexts) },
    { path: "/CITATION.txt", content: citationText(contexts) },
  ];
}

function zipped(files: readonly PublishedFile[]): readonly PublishedFile[] {
  return files.map(({ path, content }) => ({ path: path.replace(/^\/downloads/, ""), content }));
}
