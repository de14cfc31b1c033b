import { expect, test } from "vitest";
import type { Markup } from "../../src/markup/html.ts";
import { contributionBars } from "../../src/charts/contribution-bars.ts";
import { funnelChart } from "../../src/charts/funnel-chart.ts";
import { lorenzChart } from "../../src/charts/lorenz-chart.ts";
import { planTimeline } from "../../src/charts/plan-timeline.ts";
import { rangeChart } from "../../src/charts/range-chart.ts";
import { scatterChart } from "../../src/charts/scatter-chart.ts";
import { stackedResources } from "../../src/charts/stacked-resources.ts";
import { strip } from "../../src/charts/strip.ts";
import { paintAttributes } from "../../src/scales/paint.ts";
import {
  LANGUAGES,
  sampleContributions,
  sampleFunnel,
  sampleLorenz,
  sampleRange,
  sampleResources,
  sampleScatter,
  sampleTimeline,
  type SampleLanguage,
} from "./chart-samples.ts";
import { expectGolden } from "./golden.ts";
import { attributes, elements } from "./picture.ts";
import { sampleStrip } from "./samples.ts";

const NARROW = { widthPx: 354 };

const DRAWINGS: Readonly<Record<string, (language: SampleLanguage) => Markup>> = {
  "scatter-chart": (language) => scatterChart(sampleScatter(language)),
  "scatter-chart-narrow": (language) =>
    scatterChart(sampleScatter(language, { ...NARROW, heightPx: 400 })),
  "contribution-bars": (language) => contributionBars(sampleContributions(language)),
  "contribution-bars-narrow": (language) => contributionBars(sampleContributions(language, NARROW)),
  "funnel-chart": (language) => funnelChart(sampleFunnel(language)),
  "funnel-chart-narrow": (language) => funnelChart(sampleFunnel(language, NARROW)),
  "range-chart": (language) => rangeChart(sampleRange(language)),
  "range-chart-narrow": (language) => rangeChart(sampleRange(language, NARROW)),
  "lorenz-chart": (language) => lorenzChart(sampleLorenz(language)),
  "plan-timeline": (language) => planTimeline(sampleTimeline(language)),
  "plan-timeline-narrow": (language) => planTimeline(sampleTimeline(language, NARROW)),
  "stacked-resources": (language) => stackedResources(sampleResources(language)),
  "stacked-resources-narrow": (language) => stackedResources(sampleResources(language, NARROW)),
  "strip-mirrored": (language) => strip(sampleStrip({ mirrored: language !== "en" })),
};

const CASES = Object.entries(DRAWINGS).flatMap(([name, draw]) =>
  LANGUAGES.map((language) => ({ name: `${name}-${language}`, picture: draw(language) })),
);

test.each(CASES)("$name looks as it was approved", ({ name, picture }) => {
  expectGolden(name, picture);
});

test.each(CASES)("$name has a title, known classes, no style and no small text", (drawn) => {
  const { picture } = drawn;
  expect(elements(picture, "svg > title")).toHaveLength(1);
  expect(picture.markup).not.toMatch(/NaN|undefined|Infinity|\sstyle=|<style/);
  const classes = attributes(picture, "svg [class]", "class");
  for (const name of classes) expect(() => paintAttributes(name), name).not.toThrow();
  for (const name of attributes(picture, "text", "class")) {
    expect(Number(paintAttributes(name)["font-size"]), name).toBeGreaterThanOrEqual(11);
  }
});

test.each(CASES.filter(({ name }) => !name.startsWith("strip")))(
  "$name is described in words",
  ({ picture }) => {
    expect(elements(picture, "svg > desc")).toHaveLength(1);
  },
);
