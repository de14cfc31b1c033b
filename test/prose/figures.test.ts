import { describe, expect, test } from "vitest";
import type { Variant } from "../../src/model/content.ts";
import { figureId } from "../../src/figures/figure-spec.ts";
import { directiveFigure, figureLevel } from "../../src/prose/figure-directive.ts";
import { proseBlocks } from "../../src/prose/prose-blocks.ts";
import { proseFigures } from "../../src/prose/prose-figures.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const english = tinyPages("en");
const { lookup } = english;

describe("what a figure's directive leaves out is chosen:", () => {
  test("the lowest level, the latest period, all areas", () => {
    expect(directiveFigure(lookup, "map", { indicator: "child-share" })).toEqual({
      kind: "map",
      indicator: "child-share",
      level: "village",
      period: "2021",
      areas: [],
    });
  });

  test("a trend where no kind of chart is named", () => {
    expect(directiveFigure(lookup, "chart", { indicator: "population" }).kind).toBe("trend");
  });

  test("and what it says is kept, areas between commas or spaces", () => {
    const attributes = {
      kind: "ranking",
      indicator: "population",
      level: "valley",
      period: "2020",
      areas: "A01, A02 A03",
    };
    expect(directiveFigure(lookup, "chart", attributes)).toEqual({
      kind: "ranking",
      indicator: "population",
      level: "valley",
      period: "2020",
      areas: ["A01", "A02", "A03"],
    });
  });

  test("of a ranking the level of the areas that it names, in whatever order", () => {
    const attributes = { kind: "ranking", indicator: "population", areas: "A02|A01,A02" };
    expect(directiveFigure(lookup, "chart", attributes)).toMatchObject({
      level: "village",
      areas: ["A01", "A02"],
    });
    const valley = { ...attributes, areas: "V1" };
    expect(directiveFigure(lookup, "chart", valley)).toMatchObject({ level: "valley" });
  });

  test("the lowest level of an indicator is one with at least two places", () => {
    expect(figureLevel(lookup, "population")).toBe("village");
  });

  test("a figure of an indicator that has numbers in parts only is one of the lowest level", () => {
    expect(figureLevel(lookup, "nothing")).toBe("village");
  });
});

/** The ids of the figures that a page of the atlas with this text asks for. */
function figuresOf(markdown: string): readonly string[] {
  const variant: Variant<{ title: string; lede: string; order: number }> = {
    language: "en",
    file: "content/pages/page.md",
    firstLine: 1,
    matter: { title: "Page", lede: "", order: 1 },
    markdown,
  };
  const { atlas } = lookup;
  const bare = { ...atlas, issues: [], papers: [], areaNotes: [], indicatorNotes: [] };
  const only = { ...lookup, atlas: { ...bare, pages: [{ slug: "page", variants: [variant] }] } };
  return proseFigures(only).map(figureId);
}

describe("figures are listed from the prose before any page is laid out:", () => {
  test("maps and charts, in order, also those around a text", () => {
    const text = [
      "::map{indicator=child-share}",
      '::chart{kind=trend indicator=population areas="A01,A02"}',
      '::chart{kind=ranking indicator=population areas="A02,A01"}',
      ":::map{indicator=children}\nBelow the map.\n:::",
    ];
    expect(figuresOf(text.join("\n\n"))).toEqual([
      "map-child-share-village-2021",
      "trend-population-village-A01-A02",
      "ranking-population-village-2021-A01-A02",
      "map-children-village-2021",
    ]);
  });

  test("no tables, values or objectives, which are drawn where they stand", () => {
    const text =
      "::table{indicator=children}\n\n::objective{code=G1}\n\n:value{indicator=x area=y}";
    expect(figuresOf(text)).toEqual([]);
  });

  test("in whatever language they were written", () => {
    const ids = proseFigures(lookup).map(figureId);
    expect(ids).toContain("trend-population-village-A01-A02");
    expect(ids.filter((id) => id === "map-child-share-village-2021")).toHaveLength(2);
  });
});

describe("blocks of prose", () => {
  test("stand in the order in which they were written", () => {
    const text = [
      "Before.",
      "::map{indicator=child-share}",
      "Between.",
      "::table{indicator=children period=2021}",
      "::objective{code=G2}",
      "After.",
    ];
    const kinds = proseBlocks(english, text.join("\n\n")).map(({ kind }) => kind);
    const marks = "html";
    expect(kinds).toEqual(["html", "figure", "html", "table", "objective", "html", marks]);
  });

  test("explain the marks of their tables once, with the dagger of an invented indicator", () => {
    const text =
      "::table{indicator=population period=2021}\n\n:value{indicator=population area=A04}";
    const [table, , note] = proseBlocks(english, text);
    const heads = table?.kind === "table" ? table.table.columns.map(({ label }) => label) : [];
    expect(heads).toContain("people\u00a0†");
    const words = note?.kind === "html" ? note.html.markup : "";
    expect(words.match(/† Worked out|\* Provisional/g)).toEqual(["† Worked out", "* Provisional"]);
  });

  test("say below a map what stands between its colons", () => {
    const blocks = proseBlocks(english, ":::map{indicator=children}\nBelow the map.\n:::");
    expect(blocks.map(({ kind }) => kind)).toEqual(["figure", "html"]);
    expect(blocks[1]).toMatchObject({ html: { markup: "<p>Below the map.</p>" } });
  });

  test("open a box around a figure: the words stay boxed, and nothing is lost", () => {
    const text = [
      ":::callout{title=Note}",
      "Before.",
      "::map{indicator=child-share}",
      "After.",
      ":::",
    ];
    const blocks = proseBlocks(english, text.join("\n\n"));
    expect(blocks.map(({ kind }) => kind)).toEqual(["html", "figure", "html"]);
    const words = blocks.flatMap((block) => (block.kind === "html" ? [block.html.markup] : []));
    expect(words).toEqual([
      '<aside class="callout"><p><strong>Note</strong></p><p>Before.</p></aside>',
      '<aside class="callout"><p>After.</p></aside>',
    ]);
  });

  test("have the table of an indicator with the reason for each missing value", () => {
    const [block] = proseBlocks(english, "::table{indicator=children period=2021 level=village}");
    if (block?.kind !== "table") throw new Error("missing table: children");
    const texts = block.table.rows.map((row) => row.map(({ text }) => text).join(" "));
    expect(texts.find((text) => text.includes("Olive"))).toContain("withheld");
    expect(texts.find((text) => text.includes("Almond"))).toContain("300");
  });

  test("are none where nothing was written", () => {
    expect(proseBlocks(english, "")).toEqual([]);
  });
});
