import { expect, test } from "vitest";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { marksOfCell } from "../../src/figures/marks-of.ts";
import { indexView } from "../../src/views/index-view.ts";
import { forty } from "./forty.ts";

const DAGGER =
  "† Worked out, estimated or illustrative, not counted: the indicator’s page says how.";

/** The tables and the map of an index of which H5 lacks a part; its values are counted or invented. */
function partial(illustrative: boolean) {
  const indicators = forty().lookup.atlas.indicators.map((found) => ({ ...found, illustrative }));
  const context = forty({ change: { indicators } });
  const { indexResult: index } = context.lookup.atlas;
  if (index === null) throw new Error("missing index: need");
  return {
    tables: indexView(context, index).ranking.tables.map(({ table }) => table),
    map: drawFigure(context, { kind: "index-map", index: index.id }),
  };
}

test("the ranking of an index marks the scores that its map marks, and says what that means", () => {
  const { tables, map } = partial(false);
  const marked = tables.flatMap(({ rows }) => rows.filter(({ marks }) => marks !== ""));
  expect(marked.map(({ name, marks }) => name + marks)).toEqual(["H5†"]);
  expect(tables.map(({ marksNote }) => marksNote).filter(Boolean)).toEqual([DAGGER]);
  const rows = map.table.rows.filter((row) => row.some((cell) => marksOfCell(cell) !== ""));
  expect(rows.map(([, area]) => area?.text)).toEqual(["H5"]);
  expect(map.notes).toContain(DAGGER);
});

test("where all of an index is invented, its dagger is explained where the page begins alone", () => {
  const { tables, map } = partial(true);
  expect(tables.map(({ isIllustrative }) => isIllustrative)).not.toContain(false);
  expect(tables.map(({ marksNote }) => marksNote).join("")).toBe("");
  expect(map.notes).not.toContain(DAGGER);
});
