import { expect, test } from "vitest";
import { roomOf, wrongImport } from "../../../scripts/lint/rooms.mjs";

test.each([
  ["src/stats/gini.ts", "stats"],
  ["src/markup/svg/path.ts", "markup"],
  ["src/atlas.ts", "atlas.ts"],
  ["scripts/build.ts", undefined],
])("the room of %s is %s", (path, room) => {
  expect(roomOf(path)).toBe(room);
});

test.each([
  ["src/stats/gini.ts", "./canon.ts"],
  ["src/stats/gini.ts", "../model/area.ts"],
  ["src/derive/ranking.ts", "../stats/rank.ts"],
  ["src/derive/ranking.ts", "../disclosure/audit.ts"],
  ["src/locales/locale.ts", "../derive/lookup.ts"],
  ["src/figures/figure.ts", "../carto/choropleth.ts"],
  ["src/atlas.ts", "./publish/catalogue.ts"],
  ["src/pages/index.astro", "../atlas.ts"],
  ["src/layouts/Page.astro", "../styles/site.css"],
  ["src/load/read.ts", "node:fs"],
  ["src/atlas.ts", "node:fs/promises"],
  ["src/markup/svg.ts", "node:crypto"],
  ["src/carto/path.ts", "d3"],
  ["scripts/build.ts", "../src/views/home-view.ts"],
  ["test/stats/gini.test.ts", "node:fs"],
])("%s may import %s", (file, source) => {
  expect(wrongImport(file, source)).toBeUndefined();
});

test.each([
  ["src/stats/gini.ts", "../views/home-view.ts", "stats comes before views and may not import it"],
  ["src/stats/gini.ts", "../derive/lookup.ts", "stats comes before derive and may not import it"],
  ["src/model/area.ts", "../load/cell.ts", "model comes before load and may not import it"],
  ["src/load/cell.ts", "../stats/canon.ts", "load and stats import neither the other"],
  ["src/charts/bars.ts", "../carto/path.ts", "charts and carto import neither the other"],
  ["src/views/home.ts", "../atlas.ts", "views comes before atlas.ts and may not import it"],
  ["src/stats/deep/er.ts", "../../scales/x.ts", "stats comes before scales and may not import it"],
  [
    "src/layouts/Page.astro",
    "../pages/x.astro",
    "layouts comes before pages and may not import it",
  ],
  ["src/load/cell.ts", "../../scripts/serve.ts", "src/ imports nothing from outside itself"],
  ["src/utils/x.ts", "../model/area.ts", "unknown room: utils"],
  ["src/model/x.ts", "../utils/area.ts", "unknown room: utils"],
  ["src/stats/gini.ts", "node:fs", "only load/, src/atlas.ts and scripts/ may import node:fs"],
  ["src/stats/gini.ts", "fs/promises", "only load/, src/atlas.ts and scripts/ may import"],
  ["src/pages/index.astro", "node:fs", "only load/, src/atlas.ts and scripts/ may import node:fs"],
  ["src/load/read.ts", "node:child_process", "only scripts/ may import node:child_process"],
  ["src/scales/x.ts", "node:os", "only scripts/ may import node:os"],
])("%s may not import %s", (file, source, reason) => {
  expect(wrongImport(file, source)).toContain(reason);
});
