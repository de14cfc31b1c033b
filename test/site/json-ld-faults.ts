type Json = Readonly<Record<string, unknown>>;

/** What a thing of schema.org must say to be of use (Google's and Bing's required members). */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  AdministrativeArea: ["name"],
  BreadcrumbList: ["itemListElement"],
  CollectionPage: ["url", "name", "description", "inLanguage", "isPartOf"],
  CreativeWork: ["url", "name", "license", "publisher"],
  DataDownload: ["contentUrl", "encodingFormat"],
  Dataset: ["name"],
  EntryPoint: ["urlTemplate"],
  GovernmentService: ["name"],
  ImageObject: ["contentUrl"],
  ListItem: ["position", "name", "item"],
  NewsArticle: ["headline", "datePublished", "author", "image", "publisher"],
  Organization: ["name"],
  Person: ["name"],
  Report: ["name", "publisher", "temporalCoverage"],
  ScholarlyArticle: ["headline", "author", "datePublished", "publisher"],
  SearchAction: ["target", "query-input"],
  WebPage: ["url", "name", "description", "inLanguage", "isPartOf"],
  WebSite: ["url", "name", "potentialAction"],
};

/** Lists what is wrong with the descriptions of a page for search engines. */
export function jsonLdFaults(document: Document): readonly string[] {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  if (blocks.length === 0) return ["no JSON-LD"];
  return blocks.flatMap(({ textContent }) => {
    if (/[<>]/.test(textContent)) return ["JSON-LD that could end its block"];
    const block = JSON.parse(textContent) as Json;
    const context = String(block["@context"]);
    return [
      ...(/^https:\/\/schema\.org\/?$/.test(context) ? [] : [`JSON-LD in the words of ${context}`]),
      ...faultsIn(block),
    ];
  });
}

function faultsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(faultsIn);
  if (typeof value !== "object" || value === null) return value === "" ? ["an empty member"] : [];
  const thing = value as Json;
  const types = [thing["@type"] ?? []].flat().map(String);
  const missing = types.flatMap((type) =>
    (REQUIRED[type] ?? [])
      .filter((name) => !(name in thing))
      .map((name) => `${type} lacks ${name}`),
  );
  return [...missing, ...Object.values(thing).flatMap(faultsIn)];
}
