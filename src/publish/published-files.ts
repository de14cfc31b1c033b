import type { PageContext } from "../figures/figure-of.ts";
import type { Language } from "../model/language.ts";
import { noteAll } from "../derive/reads.ts";
import { address } from "../markup/address.ts";
import { findingsRedirects } from "../views/findings-path.ts";
import { areaFinderFiles } from "./area-finder-files.ts";
import { areaJsonFiles } from "./area-json.ts";
import { areaPositionFiles } from "./area-positions.ts";
import { calendarFiles } from "./calendar-files.ts";
import { catalogueFiles } from "./catalogue.ts";
import { citationText, licenceText } from "./citation-text.ts";
import { csvwMetadata } from "./csvw-metadata.ts";
import { dataFiles, excelFiles, jsonStatFiles, profileFiles } from "./data-files.ts";
import { dataPackage } from "./data-package.ts";
import { describedTables } from "./described-tables.ts";
import { feedFiles } from "./feed-files.ts";
import { figureFiles } from "./figure-files.ts";
import { geoJsonFiles } from "./geojson-files.ts";
import { indexFiles } from "./index-csv.ts";
import { indicatorTables, type IndicatorTable } from "./indicator-rows.ts";
import { workbookFile } from "./indicator-xlsx.ts";
import { mailFiles } from "./mail-files.ts";
import { needSupplyFiles } from "./need-supply-csv.ts";
import { planExcelFiles, planJsonFiles } from "./plan-files.ts";
import { madeFile, type FileToMake, type PublishedFile } from "./published-file.ts";
import { redirectPage } from "./redirect-page.ts";
import { registryDataFiles, registryLanguageFiles } from "./service-files.ts";
import { siteFiles } from "./site-files.ts";
import { takeUpFiles } from "./take-up-csv.ts";
import { zipOf, type Pack } from "./zip-of.ts";

type Contexts = ReadonlyMap<Language, PageContext>;

/**
 * Makes everything of the site that is not a page and can be made before the pages are. The same atlas
 * gives the same bytes. Each file is made when it is asked for and kept by nobody: all of them would
 * not fit into memory.
 */
export function* publishedFiles(contexts: Contexts): Generator<PublishedFile, undefined> {
  for (const file of numberFiles(contexts)) yield madeFile(file);
  yield* textFiles(contexts);
}

/** Makes what says nothing of issues and papers: the downloads, each of which notes what it reads. */
export function* numberFiles(contexts: Contexts, pack?: Pack): Generator<FileToMake, undefined> {
  const main = mainContext(contexts);
  const all = [...contexts.values()];
  const tables = indicatorTables(main);
  const described = describedFiles(main, tables);
  yield* ofAll(described);
  const archived = [...zipped(described), ...papers(all)];
  yield* ofAll([{ path: address.allZip(), content: zipOf(archived, pack) }]);
  yield* jsonStatFiles(main, tables);
  yield* profileFiles(main);
  for (const context of all) {
    yield* areaJsonFiles(context);
    yield* ofAll(areaFinderFiles(context));
    yield* excelFiles(context, tables, pack);
    yield workbookFile(context, tables, pack);
  }
  yield* ofAll([...areaPositionFiles(main), ...planJsonFiles(main), ...registryDataFiles(main)]);
  for (const context of all) {
    yield* ofAll([...planExcelFiles(context), ...registryLanguageFiles(context)]);
    for (const edition of withEditions(context)) yield* figureFiles(edition);
  }
}

/** Of files that are made with others nobody knows from which numbers: each counts as made from all. */
function ofAll(files: readonly PublishedFile[]): readonly FileToMake[] {
  return files.map(({ path, content }) => ({
    path,
    make: () => {
      noteAll();
      return content;
    },
  }));
}

/** Makes what tells of issues and papers or is small: feeds, letters, redirects, files at the root. */
export function* textFiles(contexts: Contexts): Generator<PublishedFile, undefined> {
  const { config, redirects } = mainContext(contexts).lookup.atlas;
  const all = [...contexts.values()];
  for (const context of all) {
    yield* feedFiles(context);
    yield* calendarFiles(context);
    yield* mailFiles(context);
  }
  yield* siteFiles(config);
  for (const redirect of [...all.flatMap(findingsRedirects), ...redirects]) {
    yield redirectPage(redirect, config);
  }
}

function mainContext(contexts: Contexts): PageContext {
  const [first] = contexts.values();
  if (first === undefined) throw new Error("missing context: no language");
  return contexts.get(first.lookup.atlas.config.languages[0] ?? "") ?? first;
}

/** Lists the data for programs with what is said of them. */
function describedFiles(
  context: PageContext,
  tables: readonly IndicatorTable[],
): readonly PublishedFile[] {
  const data = [
    ...dataFiles(context, tables),
    ...indexFiles(context),
    ...needSupplyFiles(context),
    ...takeUpFiles(context),
    ...geoJsonFiles(context),
  ];
  return [...data, ...descriptions(context, data)];
}

/** Lists what tells programs of the tables: what stands in them, and where they are. */
function descriptions(
  context: PageContext,
  files: readonly PublishedFile[],
): readonly PublishedFile[] {
  const tables = describedTables(context, files);
  return [
    { path: address.dataPackage(), content: dataPackage(context, tables) },
    { path: address.csvw(), content: csvwMetadata(context, tables) },
    ...catalogueFiles(context),
  ];
}

/** Lists the papers that travel with the data: under which licence, and how to cite it. */
function papers(contexts: readonly PageContext[]): readonly PublishedFile[] {
  return [
    { path: "/LICENCE.txt", content: licenceText(contexts) },
    { path: "/CITATION.txt", content: citationText(contexts) },
  ];
}

/** The figures of what is pinned to an edition stand beside those of today. */
function withEditions(context: PageContext): readonly PageContext[] {
  return [context, ...(context.editions?.values() ?? [])];
}

function zipped(files: readonly PublishedFile[]): readonly PublishedFile[] {
  return files.map(({ path, content }) => ({ path: path.replace(/^\/downloads/, ""), content }));
}
