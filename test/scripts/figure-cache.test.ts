import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { FigureSpec } from "../../src/figures/figure-spec.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { figureCache } from "../../scripts/figure-cache.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { ROOT, settings } from "../../scripts/settings.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { withMeasuredIndicators } from "../../src/derive/plan-indicators.ts";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { figureSpecs } from "../../src/figures/figure-specs.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { TINY } from "../load/overlay.ts";
import { DECLARED_EDITS, TEXT_EDITS } from "./declared-edits.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-figures-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function atlasIn(atlasFolder: string): Atlas {
  const { atlas } = readAtlas(settings({ ATLAS: atlasFolder }));
  if (atlas === undefined) throw new Error(`missing atlas: ${atlasFolder}`);
  return atlas;
}

/** Draws all figures of an atlas through a cache; gives how many were drawn, and what each shows. */
function drawAll(atlas: Atlas) {
  const lookup = atlasLookup(atlas);
  const geometries = levelGeometries(atlas);
  const cache = figureCache(folder, { lookup, geometries });
  const context = { lookup, geometries, locale: localeOf("en", atlas.locales) };
  const figures = figureSpecs(lookup).map((spec: FigureSpec) => ({
    spec,
    cached: cache.figure(context, spec),
    whole: () => drawFigure(context, spec),
  }));
  return { drawn: cache.drawn(), figures };
}

test.each([
  ["the tiny atlas", TINY],
  ["Suzzara", ROOT],
  ["Beit HaKerem", join(ROOT, "examples/beit-hakerem")],
])(
  "a figure of %s shows the same whether it may read all observations or its own",
  (_, atlasFolder) => {
    const { figures } = drawAll(atlasIn(atlasFolder));
    expect(figures.length).toBeGreaterThan(5);
    for (const { cached, whole } of figures) {
      expect(cached).toBe(JSON.stringify(whole()));
    }
  },
);

test("another value of one indicator draws its figures anew, and those of no other indicator", () => {
  const atlas = atlasIn(TINY);
  drawAll(atlas);
  expect(drawAll(atlas).drawn).toBe(0);
  const observations = atlas.observations.map((item) =>
    item.indicator === "child-share" && item.value !== null
      ? { ...item, value: item.value + 1 }
      : item,
  );
  const { drawn, figures } = drawAll({ ...atlas, observations });
  const own = figures.filter(({ spec }) =>
    "indicator" in spec ? spec.indicator === "child-share" : !("plan" in spec),
  );
  expect(drawn).toBe(own.length);
  expect(drawn).toBeLessThan(figures.length);
});

test("another reading of a plan draws the figures of plans anew, and those of no indicator", () => {
  const atlas = atlasIn(TINY);
  drawAll(atlas);
  const plans = withMeasuredIndicators(atlas.plans, (indicator) => ({
    ...indicator,
    readings: indicator.readings.map((reading) => ({ ...reading, value: reading.value + 1 })),
  }));
  expect(plans).not.toEqual(atlas.plans);
  const { drawn, figures } = drawAll({ ...atlas, plans });
  expect(drawn).toBe(figures.filter(({ spec }) => !("indicator" in spec)).length);
  expect(figures.some(({ spec }) => "plan" in spec)).toBe(true);
  for (const { cached, whole } of figures) {
    expect(cached).toBe(JSON.stringify(whole()));
  }
});

test.each([...DECLARED_EDITS, ...TEXT_EDITS])(
  "%s leaves no figure as it was where it is another",
  (_, change) => {
    const atlas = atlasIn(TINY);
    drawAll(atlas);
    for (const { cached, whole } of drawAll({ ...atlas, ...change(atlas) }).figures) {
      expect(cached).toBe(JSON.stringify(whole()));
    }
  },
);

test("what the index declares of its scores is in the figures that write them", () => {
  const atlas = atlasIn(join(ROOT, "examples/beit-hakerem"));
  if (atlas.index?.external == null) throw new Error("missing index: it comes with its scores");
  drawAll(atlas);
  const { drawn, figures } = drawAll({ ...atlas, index: { ...atlas.index, external: null } });
  expect(drawn).toBeGreaterThan(0);
  for (const { cached, whole } of figures) {
    expect(cached).toBe(JSON.stringify(whole()));
  }
});
