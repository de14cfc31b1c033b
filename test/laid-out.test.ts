import { expect, test } from "vitest";
import { routePath } from "../src/laid-out.ts";

test.each([
  ["/[lang]", { lang: "en" }, "/en/"],
  [
    "/[lang]/areas/[level]/[slug]",
    { lang: "el", level: "municipality", slug: "viannos" },
    "/el/areas/municipality/viannos/",
  ],
  [
    "/[lang]/index/[index]/[...list]",
    { lang: "en", index: "deprivation", list: "ranking/2" },
    "/en/index/deprivation/ranking/2/",
  ],
  ["/embed/[lang]/[figure]", { lang: "he", figure: "$&" }, "/embed/he/$&/"],
])("the route %s leads to an address below the base", (pattern, params, path) => {
  expect(routePath(pattern, params)).toBe(path);
});
