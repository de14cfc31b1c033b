import { describe, expect, test } from "vitest";
import { escape } from "../../src/markup/html.ts";
import { citationFiles } from "../../src/publish/citation-files.ts";
import { bibTexOf } from "../../src/views/bib-tex.ts";
import { citation, type Reference } from "../../src/views/citation.ts";
import { risOf } from "../../src/views/ris.ts";
import { tinyPages } from "./tiny-pages.ts";

const PAGE = { title: "Almond", path: "/en/areas/village/almond/" };

const REFERENCE: Reference = {
  ...{
    id: "tiny-en",
    kind: "page",
    authors: [],
    title: "50 % & {more}\nof_it ~ \\",
    atlas: "Atlas",
  },
  ...{ publisher: "Council, demonstration", edition: "2021-12", date: "2021-12-31" },
  ...{ language: "en", href: "https://atlas.example.org/en/%D7%90/" },
};

describe("how to cite a page", () => {
  const { text, styles, href, files } = citation(tinyPages("en"), PAGE);

  test("is told in three styles, with the edition and without a day of access", () => {
    expect([text, ...styles.map(({ name, text: words }) => `${name}: ${words}`), href])
      .toMatchInlineSnapshot(`
        [
          "Tiny Valley Council, “Almond”, in: Atlas of the Tiny Valley, edition 2021-12.",
          "APA 7: Tiny Valley Council (2021). Almond. Atlas of the Tiny Valley (edition 2021-12).",
          "ISO 690: Tiny Valley Council. Almond. Online. In: Atlas of the Tiny Valley. Edition 2021-12, 2021. Available from:",
          "https://atlas.example.org/en/areas/village/almond/",
        ]
      `);
  });

  test("takes the names and the day of a paper where they are stated", () => {
    const paper = citation(tinyPages("en"), {
      ...{ title: "School roads", path: "/en/research/school-roads/", kind: "paper" },
      ...{ authors: ["Ada Levi", "Omar Said"], date: "2020-05-01" },
    });
    expect(paper.styles[0]?.text).toContain("Ada Levi, Omar Said (2020). School roads.");
    expect(paper.files[0]?.text).toContain("  author = {Ada Levi and Omar Said},\n");
    expect(paper.files[0]?.text).toMatch(/^@techreport\{/);
    expect(paper.files[1]?.text).toMatch(
      /^TY {2}- RPRT\r\nAU {2}- Ada Levi\r\nAU {2}- Omar Said\r\n/,
    );
  });

  test("isolates names in right-to-left sentences and never in entries for programs", () => {
    const hebrew = citation(tinyPages("he"), { ...PAGE, path: "/he/areas/village/almond/" });
    expect(hebrew.styles[0]?.text).toContain("\u2068Almond\u2069");
    expect(hebrew.files.map((file) => file.text).join("")).not.toMatch(/[\u2066-\u2069]/);
  });

  test("stands in files with exactly the entries that the page shows", () => {
    const html = files
      .map(
        (file) =>
          `<pre dir="ltr" data-cite="${escape(file.path ?? "")}">${escape(file.text)}</pre>`,
      )
      .join("");
    expect(citationFiles(html)).toEqual(
      files.map(({ path, text: content }) => ({ path, content })),
    );
  });
});

describe("an entry for BibTeX", () => {
  test("escapes what TeX reads as a command, and braces names that have a comma", () => {
    expect(bibTexOf(REFERENCE)).toMatchInlineSnapshot(`
      "@misc{tiny-en,
        author = {{Council, demonstration}},
        title = {{50 \\% \\& \\textbraceleft{}more\\textbraceright{} of\\_it \\textasciitilde{} \\textbackslash{}}},
        howpublished = {{Atlas}},
        edition = {2021-12},
        year = {2021},
        date = {2021-12-31},
        language = {en},
        url = {https://atlas.example.org/en/%D7%90/},
      }
      "
    `);
  });
});

describe("a title with a brace that nothing closes", () => {
  test("does not shift where BibTeX sees the field end: it counts braces behind a backslash too", () => {
    const entry = bibTexOf({ ...REFERENCE, title: "a } b" });
    expect(entry.split("{")).toHaveLength(entry.split("}").length);
    expect(entry).toContain("title = {{a \\textbraceright{} b}}");
  });
});

describe("an entry in RIS", () => {
  test("keeps each field on its line, and no publisher with a comma among the persons", () => {
    expect(risOf(REFERENCE).split("\r\n")).toMatchInlineSnapshot(`
      [
        "TY  - ELEC",
        "TI  - 50 % & {more} of_it ~ \\",
        "T2  - Atlas",
        "PB  - Council, demonstration",
        "PY  - 2021",
        "DA  - 2021/12/31",
        "ET  - 2021-12",
        "LA  - en",
        "UR  - https://atlas.example.org/en/%D7%90/",
        "ER  - ",
        "",
      ]
    `);
  });
});
