import type { LonLat } from "./haversine.ts";
import { radians } from "./haversine.ts";

/** Half axes in metres and flattening of the WGS84 ellipsoid. */
const MAJOR = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const MINOR = MAJOR * (1 - FLATTENING);

/**
 * Measures the distance between two places in metres on the WGS84 ellipsoid (Vincenty 1975, inverse
 * formula, to less than a millimetre). Throws for nearly opposite points of the earth, where the
 * iteration does not settle.
 *
 *     geodesic([25.1442, 35.3387], [24.018, 35.5138])
 *     // rounded 104101
 */
export function geodesic(a: LonLat, b: LonLat): number {
  const reduced = (lat: number): number => Math.atan((1 - FLATTENING) * Math.tan(radians(lat)));
  const sides = { u1: reduced(a[1]), u2: reduced(b[1]), lon: radians(b[0] - a[0]) };
  let lambda = sides.lon;
  for (let round = 0; round < 200; round += 1) {
    const arc = auxiliaryArc(sides.u1, sides.u2, lambda);
    if (arc.sinSigma === 0) return 0;
    const next = nextLambda(sides.lon, arc);
    if (Math.abs(next - lambda) < 1e-13) return arcLength(arc);
    lambda = next;
  }
  throw new Error(`invalid pair of opposite places: ${a.join(" ")}, ${b.join(" ")}`);
}

interface Arc {
  readonly sigma: number;
  readonly sinSigma: number;
  readonly cosSigma: number;
  readonly sinAlpha: number;
  readonly cosSquaredAlpha: number;
  /** Cosine of twice the arc from the equator to the middle of the line. */
  readonly cos2M: number;
}

function auxiliaryArc(u1: number, u2: number, lambda: number): Arc {
  const sinSigma = Math.hypot(
    Math.cos(u2) * Math.sin(lambda),
    Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda),
  );
  const cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
  const sinAlpha = sinSigma === 0 ? 0 : (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinSigma;
  const cosSquaredAlpha = 1 - sinAlpha ** 2;
  const onEquator = cosSquaredAlpha < 1e-15;
  const cos2M = onEquator ? 0 : cosSigma - (2 * Math.sin(u1) * Math.sin(u2)) / cosSquaredAlpha;
  const sigma = Math.atan2(sinSigma, cosSigma);
  return { sigma, sinSigma, cosSigma, sinAlpha, cosSquaredAlpha, cos2M };
}

function nextLambda(lon: number, arc: Arc): number {
  const { sigma, sinSigma, cosSigma, sinAlpha, cosSquaredAlpha, cos2M } = arc;
  const c = (FLATTENING / 16) * cosSquaredAlpha * (4 + FLATTENING * (4 - 3 * cosSquaredAlpha));
  const correction = sigma + c * sinSigma * (cos2M + c * cosSigma * (2 * cos2M ** 2 - 1));
  return lon + (1 - c) * FLATTENING * sinAlpha * correction;
}

function arcLength({ sigma, sinSigma, cosSigma, cosSquaredAlpha, cos2M }: Arc): number {
  const u2 = (cosSquaredAlpha * (MAJOR ** 2 - MINOR ** 2)) / MINOR ** 2;
  const a = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
  const b = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
  const third = (b / 6) * cos2M * (4 * sinSigma ** 2 - 3) * (4 * cos2M ** 2 - 3);
  const correction = b * sinSigma * (cos2M + (b / 4) * (cosSigma * (2 * cos2M ** 2 - 1) - third));
  return MINOR * a * (sigma - correction);
}
