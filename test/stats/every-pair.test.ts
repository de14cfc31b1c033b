import { describe, expect, test } from "vitest";
import { everyPair } from "../../src/stats/every-pair.ts";

describe("everyPair", () => {
  test.each([0, 1, 2, 191, 192, 193, 256, 257, 700])(
    "lets %d rows meet each other once",
    (count) => {
      const met = new Set<number>();
      let meetings = 0;
      everyPair(count, (row, other) => {
        expect(row < other && other < count).toBe(true);
        met.add(row * count + other);
        meetings += 1;
      });
      expect(met.size).toBe((count * count - count) / 2);
      expect(meetings).toBe(met.size);
    },
  );
});
