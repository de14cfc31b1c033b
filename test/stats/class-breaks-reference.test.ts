import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ckmeans } from "simple-statistics";
import { describe, expect, test } from "vitest";

import { classOf } from "../../src/stats/class-breaks.ts";
import { equalInterval } from "../../src/stats/equal-interval.ts";
import { goodnessOfVarianceFit } from "../../src/stats/goodness-of-variance-fit.ts";
import { headTailBreaks } from "../../src/stats/head-tail-breaks.ts";
import { manualBreaks } from "../../src/stats/manual-breaks.ts";
import { naturalBreaks } from "../../src/stats/natural-breaks.ts";
import { prettyBreaks } from "../../src/stats/pretty-breaks.ts";
import { quantileBreaks } from "../../src/stats/quantile-breaks.ts";
import { stdMeanBreaks } from "../../src/stats/std-mean-breaks.ts";

interface Case {
  readonly method: string;
  readonly k?: number;
  readonly data?: string;
  readonly bins?: readonly number[];
  readonly bins_in?: readonly number[];
  readonly counts?: readonly number[];
  readonly values?: readonly number[];
  readonly classes?: readonly number[];
  readonly anchor?: boolean;
}

/** The folder of reference data, of which this test needs `class-breaks/`. */
const folder = process.env["CHORA_REFERENCE"];

describe.skipIf(folder === undefined)(
  "class breaks of mapclassify (skipped unless CHORA_REFERENCE names the folder of reference data)",
  () => {
    const california = () => column("calempdensity.csv", "emp/sq km");

    test("equal intervals", () => {
      const { bins, counts } = referenceCase("EqualInterval");
      const upper = equalInterval(california(), 5);
      expectBounds(upper, bins);
      expect(countsOf(california(), upper)).toEqual(counts);
    });

    test("quantiles", () => {
      const { bins, counts } = referenceCase("Quantiles");
      const upper = quantileBreaks(california(), 5);
      expectBounds(upper, bins);
      expect(countsOf(california(), upper)).toEqual(counts);
    });

    test.each([3, 4])("quantiles of 0 to 999 in %i classes", (k) => {
      const { bins } = referenceCase("quantile", ({ k: classes }) => classes === k);
      expectBounds(quantileBreaks(Array.from(Array(1000).keys()), k), bins);
    });

    test("natural breaks of Fisher and Jenks", () => {
      const { bins, counts } = referenceCase("FisherJenks");
      const upper = naturalBreaks(california(), 5);
      expectBounds(upper, bins);
      expect(countsOf(california(), upper)).toEqual(counts);
    });

    test.each([5, 9])("other values in %i natural classes, beyond the bounds too", (k) => {
      const found = referenceCase("FisherJenks.find_bin", ({ k: classes }) => classes === k);
      const upper = naturalBreaks(california(), k);
      const breaks = { scheme: "natural", upper, minimum: 0 } as const;
      expect(found.values?.map((value) => classOf(breaks, value))).toEqual(found.classes);
    });

    test("standard deviations, of which those below the minimum are dropped here", () => {
      const { bins = [], counts = [] } = referenceCase("StdMean");
      const minimum = Math.min(...california());
      const upper = stdMeanBreaks(california(), [-2, -1, 1, 2]);
      expectBounds(
        upper,
        bins.filter((bound) => bound >= minimum),
      );
      expect(countsOf(california(), upper)).toEqual(counts.filter((count) => count > 0));
    });

    test("pretty bounds", () => {
      const { bins, counts } = referenceCase("PrettyBreaks");
      const upper = prettyBreaks(california(), 5);
      expect(upper).toEqual(bins);
      expect(countsOf(california(), upper)).toEqual(counts);
    });

    test.each([1, 2])("bounds given by hand (%i)", (given) => {
      const found = referenceCase("UserDefined", ({ bins_in }) => bins_in?.length === given);
      const upper = manualBreaks(california(), found.bins_in ?? []);
      expect(upper).toEqual(found.bins);
      expect(countsOf(california(), upper)).toEqual(found.counts);
    });

    test("head and tail of the inverse squares, without a limit", () => {
      const squares = Array.from({ length: 999 }, (_, i) => (i + 1) ** -2);
      const upper = headTailBreaks(squares, { headLimit: null });
      const { counts } = referenceCase("HeadTailBreaks", ({ data }) => !data?.includes("plus"));
      expect(countsOf(squares, upper)).toEqual(counts);
    });

    test("natural breaks of the counties of Jenks and Caspall 1971 are those of ckmeans", () => {
      const illinois = column("jenks71.csv", "jenks71");
      const upper = naturalBreaks(illinois, 7);
      expectBounds(
        upper,
        ckmeans(illinois, 7).map((cluster) => Math.max(...cluster)),
      );
      const others = [equalInterval(illinois, 7), quantileBreaks(illinois, 7)];
      for (const other of others) {
        const fit = goodnessOfVarianceFit(illinois, other);
        expect(goodnessOfVarianceFit(illinois, upper)).toBeGreaterThan(fit);
      }
    });
  },
);

function referenceCase(method: string, suits: (found: Case) => boolean = () => true): Case {
  const { cases } = JSON.parse(read("mapclassify-reference.json")) as { cases: Case[] };
  const found = cases.find((candidate) => candidate.method === method && suits(candidate));
  if (found === undefined) throw new Error(`missing case: ${method}`);
  return found;
}

function read(file: string): string {
  return readFileSync(join(folder ?? "", "class-breaks", file), "utf8");
}

function column(file: string, name: string): number[] {
  const [heading = [], ...rows] = read(file).trim().split(/\r?\n/).map(cells);
  return rows.map((row) => Number(row[heading.indexOf(name)]));
}

function cells(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|([^,"]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

function countsOf(values: readonly number[], upper: readonly number[]): number[] {
  const breaks = { scheme: "manual", upper, minimum: 0 } as const;
  const classes = values.map((value) => classOf(breaks, value));
  return upper.map((_, i) => classes.filter((found) => found === i).length);
}

function expectBounds(upper: readonly number[], bins: readonly number[] = []): void {
  expect(upper).toHaveLength(bins.length);
  for (const [i, bound] of upper.entries()) expect(bound).toBeCloseTo(bins[i] ?? NaN, 7);
}
