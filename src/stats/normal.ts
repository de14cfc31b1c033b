/**
 * Computes the probability that a standard normal number is at most x. Absolute error below 1e-15,
 * relative error in the lower tail below 1e-11. Within 3 by the series of Marsaglia (2004), beyond by
 * the continued fraction of the tail (Abramowitz and Stegun 26.2.14).
 *
 *     normalCdf(1.959963984540054)
 *     // 0.975
 */
export function normalCdf(x: number): number {
  if (x < -3) return upperTail(-x);
  return x > 3 ? 1 - upperTail(x) : 0.5 + density(x) * marsagliaSeries(x);
}

/**
 * Computes the standard normal number below which a share p lies: algorithm AS 241 of Wichura
 * (1988), relative error about 1e-16. 0 and 1 give minus and plus infinity.
 *
 *     normalInverse(0.975)
 *     // 1.959963984540054
 */
export function normalInverse(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid probability: ${p}`);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * quotient(CENTRE, 0.180625 - q * q);
  if (p === 0 || p === 1) return q * Infinity;
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const tail = r <= 5 ? quotient(MIDDLE, r - 1.6) : quotient(FAR, r - 5);
  return Math.sign(q) * tail;
}

/**
 * Gives z for a two-sided confidence, so that a share `confidence` lies within z of 0.
 *
 *     criticalZ(0.998)
 *     // 3.090232306167813
 */
export function criticalZ(confidence: number): number {
  return -normalInverse((1 - confidence) / 2);
}

interface RationalFunction {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

// The coefficients of PPND16 in AS 241, from the highest power to the constant.
const CENTRE: RationalFunction = {
  above: [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  below: [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ],
};
const MIDDLE: RationalFunction = {
  above: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
    1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
    1.42343711074968357734,
  ],
  below: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
    0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187,
    1,
  ],
};
const FAR: RationalFunction = {
  above: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
    0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
    6.6579046435011037772,
  ],
  below: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
    7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531,
    0.59983220655588793769, 1,
  ],
};

function quotient({ above, below }: RationalFunction, x: number): number {
  const horner = (coefficients: readonly number[]) =>
    coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
  return horner(above) / horner(below);
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

function marsagliaSeries(x: number): number {
  let sum = x;
  let term = x;
  for (let i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return sum;
}

function upperTail(x: number): number {
  let fraction = x;
  for (let i = 100; i >= 1; i--) fraction = x + i / fraction;
  return density(x) / fraction;
}
