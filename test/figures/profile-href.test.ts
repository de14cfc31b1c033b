import { expect, test } from "vitest";
import { areaOf } from "../../src/derive/lookup.ts";
import { profileHref } from "../../src/figures/profile-href.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const context = tinyPages("en");
const almond = areaOf(context.lookup, "A01");

test("a member of a level with profiles has a page to lead to", () => {
  expect(profileHref(context, almond)).toBe("/en/areas/village/almond/");
});

test("neither a context area nor one of a level without profiles has", () => {
  expect(profileHref(context, { ...almond, role: "context" })).toBeNull();
  const level = context.lookup.levelById.get("village");
  if (level === undefined) throw new Error("missing level: village");
  const levelById = new Map([["village", { ...level, profile: false }]]);
  const without = { ...context, lookup: { ...context.lookup, levelById } };
  expect(profileHref(without, almond)).toBeNull();
});
