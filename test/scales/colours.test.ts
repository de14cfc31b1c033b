import { expect, test } from "vitest";
import { COLOURS } from "../../src/scales/colours.ts";
import { tokenRules } from "./style-rules.ts";

test("the colours on paper are those of the style sheet, none left out", () => {
  expect(COLOURS.light).toEqual(tokens("", ":root"));
});

test("the colours of a dark screen are those of the style sheet", () => {
  const dark = tokens("@media (prefers-color-scheme: dark)", ":root");
  expect(COLOURS.dark).toEqual({ ...COLOURS.light, ...dark });
});

test("the colours in print are those of the style sheet", () => {
  expect(COLOURS.print).toEqual({ ...COLOURS.light, ...tokens("@media print", ":root") });
});

test("a sheet in dark mode keeps the colours of paper", () => {
  const sheet = tokens("@media (prefers-color-scheme: dark) and (forced-colors: none)", ".sheet");
  expect(COLOURS.light).toMatchObject(sheet);
  expect(sheet).toHaveProperty("b33");
});

function tokens(atRule: string, selector: string): Readonly<Record<string, string>> {
  const rules = tokenRules(atRule).filter(({ selectors }) => selectors.includes(selector));
  const found = rules.flatMap(({ declarations }) => Object.entries(declarations));
  if (found.length === 0) throw new Error(`missing rule: ${atRule} ${selector}`);
  return Object.fromEntries(
    found
      .filter(([, value]) => value.startsWith("#"))
      .map(([name, value]) => [name.replace("--", ""), value]),
  );
}
