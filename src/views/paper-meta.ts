import type { Paper } from "../model/content.ts";
import type { Meta } from "./shell.ts";
import { languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { authorOf } from "./paper-item.ts";
import { variantFor } from "./variant-for.ts";

/**
 * Lists what catalogues of research read in the head of a paper's page (the tags of Highwire Press).
 * An author's affiliation and ORCID follow the author.
 */
export function paperMeta(context: AtlasContext, paper: Paper): readonly Meta[] {
  const { config } = context.lookup.atlas;
  const language = languageOf(context);
  const { matter, language: written } = variantFor(paper, language);
  const { doi, pdf } = matter;
  const absolute = (path: string) => absoluteUrl(config.site, config.base, path);
  return [
    ["citation_title", matter.title],
    ...matter.authors.flatMap((author) => {
      const { name, affiliation, orcidHref } = authorOf(author);
      return [
        ["citation_author", name],
        ["citation_author_institution", affiliation],
        ["citation_author_orcid", orcidHref ?? ""],
      ] as const;
    }),
    ["citation_publication_date", matter.date.replaceAll("-", "/")],
    ["citation_language", written],
    ["citation_publisher", textOf(context, config.publisher.name)],
    ["citation_doi", doi ?? ""],
    ["citation_abstract_html_url", absolute(address.paper(language, paper.slug))],
    ["citation_pdf_url", pdf === undefined ? "" : absolute(pdf.slice("public".length))],
  ].flatMap(([name = "", content = ""]) => (content === "" ? [] : [{ name, content }]));
}
