import { describe, expect, test } from "vitest";
import type { Paper, PaperMatter } from "../../src/model/content.ts";
import { paperMeta } from "../../src/views/paper-meta.ts";
import { papersView, paperView } from "../../src/views/paper-view.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });

function paperWith(more: Partial<PaperMatter>): Paper {
  const [paper] = english.lookup.atlas.papers;
  const [variant] = paper?.variants ?? [];
  if (paper === undefined || variant === undefined) throw new Error("missing paper: school-roads");
  return { ...paper, variants: [{ ...variant, matter: { ...variant.matter, ...more } }] };
}

const NOA = {
  name: "Noa Example",
  orcid: "0000-0002-1825-0097",
  affiliation: "Valley College",
} as const;

describe("a paper", () => {
  test("names its authors, with what is known of each", () => {
    const { authors, words } = paperView(english, paperWith({ authors: [NOA, "Eli Sample"] }));
    expect(words.authors).toBe("Authors");
    expect(authors).toEqual([
      {
        name: "Noa Example",
        affiliation: "Valley College",
        orcidHref: "https://orcid.org/0000-0002-1825-0097",
      },
      { name: "Eli Sample", affiliation: "", orcidHref: null },
    ]);
  });

  test("leads to its file and to its DOI, however the DOI was written", () => {
    for (const doi of ["10.1/x", "doi:10.1/x", "https://doi.org/10.1/x"]) {
      const { links } = paperView(english, paperWith({ doi, pdf: "public/roads.pdf" }));
      expect(links.map(({ href }) => href)).toEqual(["/atlas/roads.pdf", "https://doi.org/10.1/x"]);
    }
  });

  test("tells catalogues of research who wrote what, when, and where the file is", () => {
    const meta = paperMeta(english, paperWith({ authors: [NOA], pdf: "public/roads.pdf" }));
    expect(meta.map(({ name, content }) => `${name}: ${content}`)).toMatchInlineSnapshot(`
      [
        "citation_title: Roads to school in the Tiny Valley",
        "citation_author: Noa Example",
        "citation_author_institution: Valley College",
        "citation_author_orcid: https://orcid.org/0000-0002-1825-0097",
        "citation_publication_date: 2021/09/01",
        "citation_language: en",
        "citation_publisher: Tiny Valley Council",
        "citation_abstract_html_url: https://atlas.example.org/atlas/en/research/school-roads/",
        "citation_pdf_url: https://atlas.example.org/atlas/roads.pdf",
      ]
    `);
  });

  test("shows its figures, and is listed with its authors", () => {
    const view = paperView(english, paperWith({}));
    expect(view.blocks.map(({ kind }) => kind)).toEqual(["figure"]);
    expect(papersView(english).papers).toMatchObject([
      { kicker: "Noa Example, Eli Sample · 1 September 2021", title: view.opening.title },
    ]);
  });
});
