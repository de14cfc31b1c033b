import { linearRgb } from "./linear-rgb.ts";

/** A colour as CIE L*, a* and b* under daylight (D65). */
export type Lab = readonly [lightness: number, a: number, b: number];

/** CIE XYZ of sRGB's red, green and blue (IEC 61966-2-1), and of white. */
const TO_XYZ = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
] as const;
const WHITE = [0.95047, 1, 1.08883] as const;

/**
 * Computes CIE L* of a colour, 0 of black to 100 of white.
 *
 *     lightness("#ffffff")
 *     // 100
 */
export function lightness(colour: string): number {
  return lab(colour)[0];
}

/** Computes CIE L*a*b* of a colour (CIE 15:2004, D65, 2° observer). */
export function lab(colour: string): Lab {
  const [red, green, blue] = linearRgb(colour);
  const share = (i: 0 | 1 | 2) => {
    const [ofRed, ofGreen, ofBlue] = TO_XYZ[i];
    return cubeRoot((ofRed * red + ofGreen * green + ofBlue * blue) / WHITE[i]);
  };
  const [x, y, z] = [share(0), share(1), share(2)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The cube root, straight below (6/29)³ so that black has a finite slope. */
function cubeRoot(share: number): number {
  const bound = 6 / 29;
  return share > bound ** 3 ? Math.cbrt(share) : share / (3 * bound ** 2) + 4 / 29;
}
