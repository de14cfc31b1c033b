import { expect, test } from "vitest";
import { pageText } from "../../src/publish/page-text.ts";

const page = (content: string) => `<html><body><h2>Menu</h2><main>${content}</main></body></html>`;

test("the headings of a page are read, not those around it", () => {
  const { headings } = pageText(page("<h1>Almond</h1><h2>What <em>stands</em> out</h2><h3>A</h3>"));
  expect(headings).toEqual(["What stands out", "A"]);
});

test("what editors wrote is read paragraph by paragraph, entities as letters", () => {
  const prose = `<div class="prose-text"><p>Tea &amp; cake.<br>Daily</p><ul><li>One</li></ul></div>`;
  expect(pageText(page(`<p>A figure of 12</p>${prose}`)).paragraphs).toEqual([
    "Tea & cake.Daily",
    "One",
  ]);
});

test("what is left out of the index is left out with all that is in it", () => {
  const left = `<div data-pagefind-ignore><img src="a.png"><h2>Cite</h2><p>x</p></div><h2>Sources</h2>`;
  expect(pageText(page(left)).headings).toEqual(["Sources"]);
});

test("drawings have no headings and no text", () => {
  const drawing = `<div class="prose-text"><svg><title>Map</title><path d="M0 0"/></svg><p>After</p></div>`;
  expect(pageText(page(drawing)).paragraphs).toEqual(["After"]);
});

test("what is left out ends with its own last tag, whatever is in it", () => {
  const left = `<div data-pagefind-ignore><div><h2>In</h2></div><h2>Still in</h2></div><h2>Out</h2>`;
  expect(pageText(page(left)).headings).toEqual(["Out"]);
});

test("what has no last tag leaves out nothing", () => {
  const empty = `<input data-pagefind-ignore><svg class="icon"/><h2>A <svg><text>x</text></svg>B</h2>`;
  expect(pageText(page(empty)).headings).toEqual(["A B"]);
});

test("a heading that is left out is none, one that editors wrote is a paragraph", () => {
  const prose = `<div class="prose-text"><div><h2>Rent</h2>rises</div><p>Not here</p></div>`;
  const { headings, paragraphs } = pageText(page(`<h2 data-pagefind-ignore>Plate</h2>${prose}`));
  expect(headings).toEqual([]);
  expect(paragraphs).toEqual(["Rent", "rises", "Not here"]);
});

test("a figure between two sentences parts them, a sign inside one does not", () => {
  const figure = `<figure data-pagefind-ignore><table><tr><td>1</td></tr></table></figure>`;
  const prose = `<div class="prose-text">One${figure}two<svg><path/></svg>fold</div>`;
  expect(pageText(page(prose)).paragraphs).toEqual(["One", "twofold"]);
});
