import { expect, test } from "vitest";
import { planTimeline } from "../../src/charts/plan-timeline.ts";
import { LANGUAGES, sampleTimeline } from "./chart-samples.ts";
import { attributes, numbers } from "./picture.ts";

const ASCENT = 9;

test.each(LANGUAGES)("names over bars are not crossed by the day of the atlas (%s)", (language) => {
  const picture = planTimeline(sampleTimeline(language, { widthPx: 354 }));
  const [path = ""] = attributes(picture, ".n-target", "d");
  const uprights = [...path.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g)];
  const baselines = numbers(picture, "text.halo", "y");
  expect(baselines.length).toBeGreaterThan(2);
  expect(uprights.length).toBeGreaterThan(2);
  for (const [, from, to] of uprights) {
    const crossed = baselines.filter((y) => y > Number(from) && y - ASCENT < Number(to));
    expect(crossed).toEqual([]);
  }
});
