import { describe, expect, test } from "vitest";
import { spearmanInterval } from "../../src/stats/spearman-interval.ts";

describe("the interval of a rank correlation", () => {
  test("is that of Fisher's transformation with the variance of Bonett and Wright", () => {
    const { lower, upper } = spearmanInterval(-0.25, 22, 0.95);
    expect([lower, upper]).toEqual([expect.closeTo(-0.61195, 4), expect.closeTo(0.19853, 4)]);
  });

  test("turns with the sign of the correlation", () => {
    const [one, other] = [spearmanInterval(0.4, 12, 0.95), spearmanInterval(-0.4, 12, 0.95)];
    expect([one.lower, one.upper]).toEqual([-(other.upper ?? 0), -(other.lower ?? 0)]);
  });

  test("grows narrower with more pairs and is nothing but the value where it is perfect", () => {
    const width = (count: number) => {
      const { lower, upper } = spearmanInterval(0.3, count, 0.95);
      return (upper ?? 0) - (lower ?? 0);
    };
    expect(width(100)).toBeLessThan(width(20));
    expect(spearmanInterval(1, 8, 0.95)).toMatchObject({ lower: 1, upper: 1 });
  });

  test("is undefined under four pairs, and no correlation lies beyond one", () => {
    expect(spearmanInterval(0.5, 3, 0.95).status).toBe("undefined");
    expect(() => spearmanInterval(1.2, 9, 0.95)).toThrow("invalid correlation: 1.2");
  });
});
