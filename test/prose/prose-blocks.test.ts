import { describe, expect, test } from "vitest";
import { proseBlocks } from "../../src/prose/prose-blocks.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });
const hebrew = tinyPages("he", { base: "/atlas/" });

/** The HTML of a text that has no figures. */
function html(markdown: string, context = english): string {
  return proseBlocks(context, markdown)
    .map((block) => (block.kind === "html" ? block.html.markup : `(${block.kind})`))
    .join("\n");
}

describe("a number in a line", () => {
  test("is written as the reader's language writes it, with its symbol", () => {
    const population = ":value{indicator=population area=A01 period=2021}";
    expect(html(population)).toContain('<p><bdi class="num">1,200†</bdi></p>');
    expect(html(":value{indicator=child-share area=A01}")).toContain(">25.0%†<");
    const turned = html(":value{indicator=child-share area=A01}", hebrew);
    expect(turned).toContain(">\u206825.0%\u2069†\u200f<");
  });

  test("is the latest where no period is named", () => {
    expect(html(":value{indicator=population area=A01}")).toContain(">1,200†<");
    expect(html(":value{indicator=population area=A01 period=2020}")).toContain(">1,180†<");
  });

  test("that is withheld or missing says which, and shows no number", () => {
    expect(html(":value{indicator=children area=A04}")).toBe(
      '<p><bdi class="num">withheld</bdi></p>',
    );
    expect(html(":value{indicator=children area=A03 period=2020}")).toBe(
      '<p><bdi class="num">no data</bdi></p>',
    );
    expect(html(":value{indicator=children area=A04}", hebrew)).toMatch(/>[א-ת ]+</);
  });

  test("may stand on a line of its own", () => {
    expect(html("::value{indicator=children area=A01 period=2021}")).toMatch(/^<p>300†<\/p>/);
  });

  test("has what its dagger means below the text, once, unless the text has a dagger of its own", () => {
    const twice = ":value{indicator=population area=A01} :value{indicator=children area=A01}";
    expect(html(twice).match(/class="notes">† Worked out/g)).toHaveLength(1);
    expect(html(`${twice} † by hand`)).not.toContain("notes");
    expect(html(":value{indicator=children area=A04}")).not.toContain("notes");
  });

  test("of an indicator or area that the atlas lacks is our own slip: loading has found it", () => {
    expect(() => html(":value{indicator=none area=A01}")).toThrow("unknown indicator: none");
    expect(() => html(":value{indicator=children area=A99}")).toThrow("unknown area: A99");
  });
});

describe("an objective", () => {
  test("in a line is a link with its code and title", () => {
    expect(html("We pursue :objective{plan=2021-2023 code=G1}.")).toBe(
      '<p>We pursue <a href="/atlas/en/plans/2021-2023/objectives/G1/">G1 A library within reach of every child</a>.</p>',
    );
  });

  test("on a line of its own is a block with code, title and summary", () => {
    const [block] = proseBlocks(english, "::objective{code=G1}");
    expect(block).toEqual({
      kind: "objective",
      objective: {
        code: "G1",
        title: "A library within reach of every child",
        summary: "Every child reads near home.",
        path: "/en/plans/2021-2023/objectives/G1/",
        href: "/atlas/en/plans/2021-2023/objectives/G1/",
      },
    });
  });

  test("that the plan lacks is our own slip", () => {
    expect(() => html("::objective{code=Z9}")).toThrow("unknown objective: Z9");
  });
});

describe("a callout", () => {
  test("stands aside with its title and its text", () => {
    expect(html(':::callout{title="How to read"}\nHatched: **no data**.\n:::')).toBe(
      '<aside class="callout"><p><strong>How to read</strong></p><p>Hatched: <strong>no data</strong>.</p></aside>',
    );
  });

  test("needs no title", () => {
    expect(html(":::callout\nHatched.\n:::")).toBe(
      '<aside class="callout"><p>Hatched.</p></aside>',
    );
  });

  test("fills in the numbers of its text", () => {
    const text = ":::callout\n:value{indicator=population area=A01}\n:::";
    expect(html(text)).toContain('<bdi class="num">1,200†</bdi>');
  });
});

describe("a colon that begins no directive of ours stays as written:", () => {
  test.each([
    "At 10:30 in the hall",
    "left:right",
    "a note:well, two",
    "1:2:3",
    "smile :smile:",
    'a :figure[of **speech**]{kind="x"} here',
  ])("%s", (text) => {
    const words = html(text)
      .replace(/<[^>]+>/g, "")
      .replaceAll("&quot;", '"');
    expect(words).toBe(text.replaceAll("*", ""));
  });
});

describe("what editors write is text, never code:", () => {
  test("HTML is shown as the text it is", () => {
    expect(html("a <b>bold</b> word")).toBe("<p>a &#x3C;b>bold&#x3C;/b> word</p>");
    expect(html("<script>alert(1)</script>")).toBe("<p>&#x3C;script>alert(1)&#x3C;/script></p>");
  });

  test("HTML in the label of a directive is shown too", () => {
    expect(html("see :x[a <script>b</script>]")).not.toContain("<script");
  });

  test.each(["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x"])(
    "a link to %s loses its address and keeps its words",
    (address) => {
      expect(html(`[words](${address})`)).toBe("<p><a>words</a></p>");
    },
  );

  test("a link to another host without its scheme loses its address", () => {
    expect(html("[words](//example.org/)")).toBe("<p><a>words</a></p>");
  });

  test("a picture is shown from the atlas's own files only", () => {
    expect(html("![map](/map.png)")).toBe(
      '<p><img src="/atlas/map.png" alt="map" loading="lazy" decoding="async"></p>',
    );
    expect(html("![map](https://example.org/map.png)")).not.toContain("src=");
  });

  test("no attribute of style or event comes through", () => {
    expect(html('[a](https://example.org/ "t"){style="color:red" onclick="x"}')).not.toMatch(
      /<[^>]+(style|onclick)=/,
    );
    expect(html("| a |\n|:-:|\n| 1 |")).not.toMatch(/align|style/);
  });
});

describe("links", () => {
  test("within the site go through its base", () => {
    expect(html("[places](/en/areas/)")).toBe('<p><a href="/atlas/en/areas/">places</a></p>');
  });

  test("out of the site, to mail and to a place of the page stay as they are", () => {
    expect(html("[a](https://example.org/)")).toBe(
      '<p><a href="https://example.org/" rel="noopener">a</a></p>',
    );
    expect(html("[a](mailto:a@example.org)")).toContain('href="mailto:a@example.org"');
    expect(html("[a](#here)")).toBe('<p><a href="#here">a</a></p>');
  });
});

describe("headings", () => {
  test("begin one step below the title of the page", () => {
    expect(html("# One\n\n## Two\n\n###### Six")).toBe("<h2>One</h2>\n<h3>Two</h3>\n<h6>Six</h6>");
  });

  test("begin there however many signs the editor put before the first of them", () => {
    expect(html("### Three\n\n#### Four\n\n### Five")).toBe(
      "<h2>Three</h2>\n<h3>Four</h3>\n<h2>Five</h2>",
    );
  });

  test("keep their order on both sides of a figure", () => {
    const text = "## One\n\n::map{indicator=child-share}\n\n### Two";
    expect(html(text)).toBe("<h2>One</h2>\n(figure)\n<h3>Two</h3>");
  });
});
