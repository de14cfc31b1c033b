import { expect, test } from "vitest";
import { drawnMesh } from "../../bench/data/drawn-mesh.ts";

test("the two ways that are timed draw the same areas at the same places", () => {
  const { ours, against } = drawnMesh(24);
  const [own, other] = [ours(), against()];
  expect(own).toHaveLength(24);
  for (const [i, path] of own.entries()) {
    const [x = NaN, y = NaN] = /^M(-?\d+) (-?\d+)/.exec(path)?.slice(1).map(Number) ?? [];
    const corners = [...(other[i] ?? "").matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)];
    const gaps = corners.map(([, cx, cy]) => Math.hypot(Number(cx) - x / 4, Number(cy) - y / 4));
    expect(Math.min(...gaps)).toBeLessThan(0.25);
  }
});
