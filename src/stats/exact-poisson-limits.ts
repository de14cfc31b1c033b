type Limits = readonly [lower: number, upper: number];

// Chi-square quantiles halved, from SciPy 1.17: gammaincinv(x, a/2) and gammainccinv(x + 1, a/2).
const LIMITS: ReadonlyMap<number, readonly Limits[]> = new Map([
  [
    0.95,
    [
      [0, 3.68887945411394],
      [0.0253178079842899, 5.5716433909389],
      [0.242209278543965, 7.22468766772396],
      [0.618672122895601, 8.76727306974233],
      [1.08986537362632, 10.2415886754037],
      [1.62348639011842, 11.6683320793227],
      [2.20189425349085, 13.0594740225187],
      [2.81436305151987, 14.4226753617024],
      [3.4538321767485, 15.7631892201933],
      [4.11537309737833, 17.0848034514192],
    ],
  ],
  [
    0.998,
    [
      [0, 6.90775527898214],
      [0.00100050033358353, 9.23341347645159],
      [0.0454020177694895, 11.2288722424127],
      [0.190533377568403, 13.0622407791881],
      [0.428552413628423, 14.7941492225372],
      [0.739371731917832, 16.4547452036801],
      [1.10710466025564, 18.0616368401991],
      [1.52033626039881, 19.6261773953842],
      [1.97081392174037, 21.15619816584],
      [2.45242440436378, 22.6573733090629],
    ],
  ],
]);

/**
 * Gives the exact limits of a Poisson count of 0 to 9 (method.md 2.2), at 95 or 99.8 per cent. They
 * are a table because an inverse chi-square is not worth its code for ten counts.
 *
 *     exactPoissonLimits(0, 0.95)
 *     // [0, 3.68887945411]
 */
export function exactPoissonLimits(count: number, confidence: number): Limits {
  const limits = LIMITS.get(confidence);
  if (limits === undefined) throw new RangeError(`invalid confidence: ${confidence}`);
  const pair = limits[count];
  if (pair === undefined) throw new RangeError(`invalid count: ${count}`);
  return pair;
}
