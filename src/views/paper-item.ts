import type { AuthorMatter, Paper } from "../model/content.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { variantFor } from "./variant-for.ts";

/** Who wrote a paper, as readers see it. */
export interface Author {
  readonly name: string;
  readonly affiliation: string;
  /** The page of the author's ORCID; null where none is stated. */
  readonly orcidHref: string | null;
}

/** A paper as an entry of a list. */
export interface PaperItem {
  readonly kicker: string;
  readonly title: string;
  readonly lede: string;
  readonly language: string;
  readonly href: string;
}

/** Makes an author of what stands in the front matter: a name, or more. */
export function authorOf(author: AuthorMatter): Author {
  if (typeof author === "string") return { name: author, affiliation: "", orcidHref: null };
  const { name, affiliation = "", orcid } = author;
  const orcidHref = orcid === undefined ? null : `https://orcid.org/${orcid}`;
  return { name, affiliation, orcidHref };
}

/** Makes the entry of a paper. */
export function paperItem(context: AtlasContext, paper: Paper): PaperItem {
  const language = languageOf(context);
  const { matter, language: written } = variantFor(paper, language);
  const names = matter.authors.map((author) => authorOf(author).name).join(", ");
  return {
    kicker: say(context, "paper.kicker", { names, date: formatDate(matter.date, language) }),
    title: matter.title,
    lede: matter.abstract,
    language: written,
    href: hrefOf(context, address.paper(language, paper.slug)),
  };
}
