import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { bibTexOf } from "./bib-tex.ts";
import { risOf } from "./ris.ts";
import { isLargeAtlas } from "./social-picture.ts";

/** How to cite a page: text in the style of the atlas, the address as a link, and other styles. */
export interface Citation {
  readonly text: string;
  readonly href: string;
  readonly styles: readonly { readonly name: string; readonly text: string }[];
  readonly files: readonly CitationFile[];
  readonly words: { readonly more: string; readonly accessed: string };
}

/** An entry for a program that keeps references; the file holds what the page shows. */
interface CitationFile {
  readonly name: string;
  readonly text: string;
  /** Where the file stands; null where the atlas is too large for a file a page. */
  readonly path: string | null;
  readonly href: string | null;
}

/** What is cited. */
export interface Cited {
  readonly title: string;
  readonly path: string;
  /** Whose names stand before it, where these are not the publisher's. */
  readonly authors?: readonly string[];
  /** The day on which it came out; that of the atlas where none is stated. */
  readonly date?: string;
  readonly kind?: "page" | "paper";
}

/** What a reference says, as plain data. */
export interface Reference {
  readonly id: string;
  readonly kind: "page" | "paper";
  readonly authors: readonly string[];
  readonly title: string;
  readonly atlas: string;
  readonly publisher: string;
  readonly edition: string;
  readonly date: string;
  readonly language: string;
  readonly href: string;
}

/** Writes the citation of a page: author, title, atlas, edition and address. */
export function citation(context: AtlasContext, cited: Cited): Citation {
  const reference = referenceOf(context, cited);
  const { href, title, atlas, edition, authors, publisher } = reference;
  const author = authors.length === 0 ? publisher : authors.join(", ");
  const values = { author, title, atlas, edition, year: reference.date.slice(0, 4) };
  return {
    text: say(context, "cite.text", { publisher: author, title, atlas, edition }),
    href,
    styles: [
      { name: "APA 7", text: say(context, "cite.apa", values) },
      { name: "ISO 690", text: say(context, "cite.iso", values) },
    ],
    files: [
      fileOf(context, {
        name: "BibTeX",
        text: bibTexOf(reference),
        path: address.bibTex(cited.path),
      }),
      fileOf(context, { name: "RIS", text: risOf(reference), path: address.ris(cited.path) }),
    ],
    words: { more: say(context, "cite.more"), accessed: say(context, "cite.accessed") },
  };
}

function referenceOf(context: AtlasContext, cited: Cited): Reference {
  const { config } = context.lookup.atlas;
  const { title, path, authors = [], date = config.asOf, kind = "page" } = cited;
  return {
    id: `${config.id}${path}`.replace(/[^A-Za-z0-9]+/g, "-").replace(/-$/, ""),
    kind,
    authors,
    title,
    atlas: textOf(context, config.title),
    publisher: textOf(context, config.publisher.name),
    edition: config.edition,
    date,
    language: languageOf(context),
    href: absoluteUrl(config.site, config.base, path),
  };
}

function fileOf(
  context: AtlasContext,
  file: { readonly name: string; readonly text: string; readonly path: string },
): CitationFile {
  if (isLargeAtlas(context)) return { ...file, path: null, href: null };
  return { ...file, href: hrefOf(context, file.path) };
}
