/**
 * Computes the quantile of Student's t with a whole number of degrees of freedom, by halving the
 * angle atan(t / sqrt(df)) on the closed form of the distribution (Abramowitz and Stegun 26.7.3 and
 * 26.7.4).
 *
 *     studentQuantile(0.975, 4)
 *     // 2.776445105
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid probability: ${p}`);
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
    throw new RangeError(`invalid degrees of freedom: ${degreesOfFreedom}`);
  }
  const within = Math.abs(2 * p - 1);
  let [low, high] = [0, Math.PI / 2];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (shareWithin(middle, degreesOfFreedom) < within) low = middle;
    else high = middle;
  }
  return Math.sign(p - 0.5) * Math.sqrt(degreesOfFreedom) * Math.tan((low + high) / 2);
}

/** The share of the distribution that lies within t of 0, from the angle of t. */
function shareWithin(angle: number, degreesOfFreedom: number): number {
  const isOdd = degreesOfFreedom % 2 === 1;
  const cosineSquared = Math.cos(angle) ** 2;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = degreesOfFreedom === 1 ? 0 : term;
  for (let i = isOdd ? 2 : 1; i <= degreesOfFreedom - 3; i += 2) {
    term *= (cosineSquared * i) / (i + 1);
    sum += term;
  }
  const even = Math.sin(angle) * sum;
  return isOdd ? (2 / Math.PI) * (angle + even) : even;
}
