import type { PageContext } from "../figures/figure-of.ts";
import type { Paper } from "../model/content.ts";
import type { Link } from "./shell.ts";
import { hrefOf, languageOf, say } from "../figures/context.ts";
import { proseContext } from "../figures/pinned-context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { citation } from "./citation.ts";
import { draftNotice } from "./draft-notice.ts";
import { fallbackNotice } from "./fallback-notice.ts";
import { foreignDirection } from "./foreign-direction.ts";
import { authorOf, paperItem } from "./paper-item.ts";
import { paperMeta } from "./paper-meta.ts";
import { placedProse } from "./placed-prose.ts";
import { sectionShell } from "./section-shell.ts";
import { shell } from "./shell.ts";
import { paperJsonLd } from "./thing-json-ld.ts";
import { variantFor } from "./variant-for.ts";

export type PaperView = ReturnType<typeof paperView>;
export type PapersView = ReturnType<typeof papersView>;

/** Lays out one paper: abstract, authors, text with its figures, the paper as a file. */
export function paperView(today: PageContext, paper: Paper) {
  const language = languageOf(today);
  const variant = variantFor(paper, language);
  const context = proseContext(today, paper, variant);
  const { matter } = variant;
  const path = address.paper(language, paper.slug);
  const allHref = hrefOf(context, address.section(language, "research"));
  return {
    words: {
      abstract: say(context, "paper.abstract"),
      authors: say(context, "paper.authors", { count: matter.authors.length }),
      about: say(context, "paper.about"),
      all: say(context, "paper.all"),
    },
    shell: shell(context, {
      path: (other) => address.paper(other, paper.slug),
      title: matter.title,
      description: matter.abstract || matter.title,
      section: "research",
      kind: "paper",
      things: (now) => [paperJsonLd(now, paper)],
      meta: paperMeta(context, paper),
      crumbs: [
        { label: say(context, "nav.research"), href: allHref },
        { label: matter.title, href: null },
      ],
    }),
    opening: {
      kicker: { strong: say(context, "kind.paper"), rest: paperItem(context, paper).kicker },
      title: matter.title,
    },
    language: variant.language,
    direction: foreignDirection(context, variant.language),
    notices: [draftNotice(context, variant), fallbackNotice(context, variant.language)].filter(
      (notice) => notice !== null,
    ),
    abstract: matter.abstract,
    authors: matter.authors.map(authorOf),
    published: say(context, "paper.published", { date: formatDate(matter.date, language) }),
    edition:
      matter.edition === undefined
        ? null
        : say(context, "issue.edition", { edition: matter.edition }),
    links: paperLinks(context, matter),
    allHref,
    blocks: placedProse(context, variant.markdown),
    citation: citation(context, {
      title: matter.title,
      path,
      authors: matter.authors.map((author) => authorOf(author).name),
      date: matter.date,
      kind: "paper",
    }),
  };
}

/** Lays out the list of papers, the newest first. */
export function papersView(context: PageContext) {
  const { papers } = context.lookup.atlas;
  return {
    shell: sectionShell(context, "research", {
      title: "papers.title",
      description: "papers.description",
    }),
    lede: say(context, papers.length > 0 ? "papers.description" : "papers.empty"),
    papers: papers.map((paper) => paperItem(context, paper)),
  };
}

function paperLinks(
  context: PageContext,
  { doi, pdf }: { readonly doi?: string | undefined; readonly pdf?: string | undefined },
): readonly Link[] {
  const file = say(context, "paper.file", { format: "PDF" });
  return [
    ...(pdf === undefined
      ? []
      : [{ label: file, href: hrefOf(context, pdf.slice("public".length)) }]),
    ...(doi === undefined ? [] : [doiLink(doi)]),
  ];
}

/** Editors write the name alone, with "doi:" before it, or the whole address. */
function doiLink(doi: string): Link {
  const name = doi.replace(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i, "");
  return { label: `doi:${name}`, href: `https://doi.org/${encodeURI(name)}` };
}
