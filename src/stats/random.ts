/**
 * Makes the generator mulberry32: uniform numbers in [0, 1) from a 32-bit seed, the same on every
 * machine (method.md 0.3; Tommy Ettinger 2017).
 *
 *     mulberry32(42)()
 *     // 0.60110375192
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
