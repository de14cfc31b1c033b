import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { compositeIndex } from "../../src/stats/composite-index.ts";

const folder = process.env["CHORA_REFERENCE"];

/** Weights of the Welsh Index of Multiple Deprivation 2019 as the Welsh Government printed them. */
const WEIGHTS: Readonly<Record<string, number>> = {
  Income: 0.22,
  Employment: 0.22,
  Health: 0.15,
  Education: 0.14,
  Access: 0.1,
  Housing: 0.07,
  Crime: 0.05,
  Environment: 0.05,
};

type Column = (name: string) => readonly string[];

function readColumns(file: string): Column {
  const [head = [], ...rows] = readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return (name) => {
    const place = head.indexOf(name);
    if (place === -1) throw new Error(`missing column: ${name}`);
    return rows.map((row) => row[place] ?? "");
  };
}

function largestDifference(
  found: readonly (number | null)[],
  published: readonly number[],
): number {
  return Math.max(...found.map((value, i) => Math.abs((value ?? NaN) - (published[i] ?? NaN))));
}

const missing =
  "CHORA_REFERENCE does not name a folder of published indices, so nothing is compared";

describe("the Welsh Index of Multiple Deprivation 2019", () => {
  test.skipIf(folder === undefined)(
    folder === undefined
      ? missing
      : "is reproduced from its domain ranks: all 1,909 ranks and deciles, scores to 1e-8",
    () => {
      const column = readColumns(join(folder ?? "", "index/wales-wimd2019-lsoa11.csv"));
      const numbers = (name: string): number[] => column(name).map(Number);
      const index = compositeIndex(
        {
          areas: column("lsoa11_code"),
          domains: Object.entries(WEIGHTS).map(([id, weight]) => ({
            id,
            weight,
            indicators: [],
            ranks: numbers(`${id}_rank`),
          })),
        },
        { ties: "min", weights: "as-published" },
      );
      const differences = {
        rank: largestDifference(
          index.areas.map(({ rank }) => rank),
          numbers("IMD_rank"),
        ),
        group: largestDifference(
          index.areas.map(({ group }) => group),
          numbers("IMD_decile"),
        ),
      };
      expect(index.areas).toHaveLength(1909);
      expect(differences).toEqual({ rank: 0, group: 0 });
      const scores = index.areas.map(({ score }) => score);
      expect(largestDifference(scores, numbers("IMD_score"))).toBeLessThan(1e-8);
    },
  );
});
