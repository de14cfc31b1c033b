import { expect, test } from "vitest";
import { physicalDeclarations } from "../../../scripts/lint/physical-css.ts";
import { styleSheets } from "../../../scripts/lint/style-sheets.ts";

test.each([
  ["margin-left: 1em", "margin-inline-start"],
  ["padding-right: 0", "padding-inline-end"],
  ["margin-top: 1em", "margin-block-start"],
  ["border-left-color: red", "border-inline-start-color"],
  ["scroll-margin-top: 1em", "scroll-margin-block-start"],
  ["left: 0", "inset-inline-start"],
  ["bottom: 0", "inset-block-end"],
  ["text-align: left", "text-align: start"],
  ["text-align: right", "text-align: end"],
  ["float: right", "float: inline-end"],
  ["border-top-left-radius: 2px", "border-start-start-radius and the like"],
  ["margin: 0 1em 0 2em", "margin-inline"],
  ["padding: 0 var(--a, 1px) 0 calc(1px + 2px)", "padding-inline"],
])("%s should be %s", (declaration, instead) => {
  expect(physicalDeclarations(`a { ${declaration}; }`)).toEqual([
    { line: 1, found: declaration, instead },
  ]);
});

test.each([
  "margin-inline-start: 1em",
  "text-align: center",
  "margin: 0 1em",
  "margin: 0 var(--a, 1px) 2px var(--a, 1px)",
  "transition: left 1s",
  "--left: 1px",
  "border-collapse: collapse",
])("%s is the same in both directions of writing", (declaration) => {
  expect(physicalDeclarations(`a { ${declaration}; }`)).toEqual([]);
});

test("lines are counted through comments, nested rules and declarations without a semicolon", () => {
  const css = "/* left:\n 0 */\n.a { color: red;\n  &:hover { color: blue }\n  left: 0\n}";
  expect(physicalDeclarations(css).map(({ line }) => line)).toEqual([5]);
});

test("a comment with a reason allows its own line and the next", () => {
  const css =
    ".n {\n  /* physical: digits keep their columns */\n  text-align: right;\n  left: 0;\n}";
  expect(physicalDeclarations(css).map(({ line }) => line)).toEqual([4]);
});

test("a component's style sheets are found with the lines before them", () => {
  const astro = '---\n---\n<p>left: 0;</p>\n<style lang="css">\n  a { left: 0 }\n</style>\n';
  expect(styleSheets("src/components/A.astro", astro)).toEqual([
    { css: "\n  a { left: 0 }\n", linesBefore: 3 },
  ]);
});
