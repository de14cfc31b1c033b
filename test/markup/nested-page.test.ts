import { expect, test } from "vitest";
import { nestedPage } from "../../src/markup/nested-page.ts";

const PART = { prefix: "b-", deeper: 1 };

test("ids inside a part and what refers to them get its prefix", () => {
  const page = '<div aria-labelledby="t n"><h2 id="t">T</h2><p id="n">N</p><a href="#t">up</a>';
  expect(nestedPage(page, PART)).toBe(
    '<div aria-labelledby="b-t b-n"><h3 data-level="2" id="b-t">T</h3>' +
      '<p id="b-n">N</p><a href="#b-t">up</a>',
  );
});

test("what refers to the page around a part stays", () => {
  const page = '<a href="#main">up</a><rect fill="url(#hatch)"/><i aria-label="t">x</i>';
  expect(nestedPage(page, PART)).toBe(page);
});

test("a drawing keeps its own clip when it stands in a part", () => {
  const page = '<clipPath id="c"></clipPath><g clip-path="url(#c)"></g>';
  expect(nestedPage(page, PART)).toBe(
    '<clipPath id="b-c"></clipPath><g clip-path="url(#b-c)"></g>',
  );
});

test("headings go deeper, the deepest ones stay, and each says which it was", () => {
  const page = '<h1 class="area">A</h1><h6>F</h6>';
  expect(nestedPage(page, { prefix: "", deeper: 2 })).toBe(
    '<h3 data-level="1" class="area">A</h3><h6 data-level="6">F</h6>',
  );
});

test("scripts stay out of a part", () => {
  expect(nestedPage('<p>a</p><script type="module" src="/x.js"></script><p>b</p>', PART)).toBe(
    "<p>a</p><p>b</p>",
  );
});

test("sections of a part are no landmarks, which would have one name in every part", () => {
  expect(
    nestedPage('<section class="plate" aria-labelledby="p"><h2 id="p">P</h2></section>', PART),
  ).toBe('<section class="plate"><h3 data-level="2" id="b-p">P</h3></section>');
});
