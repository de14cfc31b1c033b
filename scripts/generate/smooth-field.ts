import { mulberry32 } from "../../src/stats/random.ts";

/** A value from 0 to 1 at each place, near places having near values. */
export type Field = (x: number, y: number) => number;

const WAVES = 7;

/**
 * Makes a field of a few long waves with seeded directions, lengths and phases. `size` is the length
 * over which values change, in the unit of x and y.
 */
export function smoothField(seed: number, size: number): Field {
  const random = mulberry32(seed);
  const waves = Array.from({ length: WAVES }, (_, i) => {
    const angle = 2 * Math.PI * random();
    const length = size * (0.6 + 1.2 * random()) * (i < WAVES / 2 ? 1 : 0.45);
    const height = i < WAVES / 2 ? 1 : 0.5;
    const [right, up] = [Math.cos(angle) / length, Math.sin(angle) / length];
    return { right, up, height, phase: 2 * Math.PI * random() };
  });
  const total = waves.reduce((sum, { height }) => sum + height, 0);
  return (x, y) => {
    const sum = waves.reduce(
      (height, wave) =>
        height + wave.height * Math.sin(2 * Math.PI * (x * wave.right + y * wave.up) + wave.phase),
      0,
    );
    // The sum of waves keeps to the middle: it is stretched so that both ends are reached.
    return Math.min(1, Math.max(0, 0.5 + sum / total));
  };
}
